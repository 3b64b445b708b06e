using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>The archive's list, <c>papers_list.csv</c>: <c>date,title,url</c>, by date, then id, quoted as RFC 4180 says but with <c>\n</c> as line end.</summary>
public static class PaperIndex
{
    private static readonly string[] Header = ["date", "title", "url"];

    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    /// <summary>Our lines, and those of the existing file that are about papers we do not know on that day.</summary>
    public static string Render(IEnumerable<IndexRow> rows, IEnumerable<IndexLine> existing)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, Form))
        {
            Write(csv, Header);
            foreach (var line in Merge(rows, existing))
                Write(csv, [DayData.Day(line.Date), line.Title, line.Url]);
        }

        return text.ToString();
    }

    /// <param name="csv">The existing file's text.</param>
    /// <param name="file">For the error's sentence.</param>
    /// <exception cref="DailyPapersException"><c>archive.damaged</c>: names the file and the line.</exception>
    public static ImmutableArray<IndexLine> Parse(string csv, string file)
    {
        using var reader = new CsvReader(new StringReader(csv.TrimStart('\ufeff')), Form);
        try
        {
            if (!reader.Read() || !reader.ReadHeader() || !reader.HeaderRecord!.Select(name => name.Trim()).SequenceEqual(Header))
                throw Damaged(file, 1, "첫 줄이 date,title,url이 아닙니다", "the first line is not date,title,url");
            var lines = ImmutableArray.CreateBuilder<IndexLine>();
            while (reader.Read())
                lines.Add(Line(reader, file));
            return lines.ToImmutable();
        }
        catch (CsvHelperException failure)
        {
            var reason = failure.GetType().Name;
            throw Damaged(file, failure.Context?.Parser?.RawRow ?? 0, $"CSV로 읽을 수 없습니다({reason})", $"it cannot be read as CSV ({reason})");
        }
    }

    /// <summary>The lines of a damaged file that can be read, one by one.</summary>
    public static string Salvage(string csv)
    {
        var header = string.Join(',', Header);
        var lines = csv.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line != header);
        return Render([], lines.SelectMany(line => LineOrNone($"{header}\n{line}\n")));
    }

    private static ImmutableArray<IndexLine> LineOrNone(string csv)
    {
        try
        {
            return Parse(csv, "");
        }
        catch (DailyPapersException)
        {
            return [];
        }
    }

    private static IEnumerable<IndexLine> Merge(IEnumerable<IndexRow> rows, IEnumerable<IndexLine> existing) => rows
        .Select(IndexLine.Of)
        .Concat(existing.Select(line => line with { Title = VisibleText.Title(line.Title), Url = VisibleText.Of(line.Url) }))
        .DistinctBy(line => (line.Date, line.Key))
        .OrderBy(line => line.Date).ThenBy(line => line.Key, StringComparer.Ordinal);

    private static void Write(CsvWriter csv, string[] fields)
    {
        foreach (var field in fields)
            csv.WriteField(field);
        csv.NextRecord();
    }

    private static IndexLine Line(CsvReader reader, string file)
    {
        if (reader.Parser.Count != Header.Length)
            throw Damaged(file, reader.Parser.RawRow, $"칸이 {reader.Parser.Count}개입니다", $"it has {reader.Parser.Count} fields");
        if (!DateOnly.TryParseExact(reader[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            throw Damaged(file, reader.Parser.RawRow, $"날짜가 아닙니다(\"{reader[0]}\")", $"\"{reader[0]}\" is no date");
        return new IndexLine(date, reader[1]!, reader[2]!);
    }

    private static DailyPapersException Damaged(string file, int line, string korean, string english) => new("archive.damaged", 2, new Sentence(
        $"{file} 파일의 {line}번째 줄이 손상되었습니다: {korean}. 읽을 수 있는 줄만 남기고, 원래 파일은 .daily-papers/papers_list.damaged.csv에 두었습니다.",
        $"Line {line} of {file} is damaged: {english}. The readable lines were kept; the file as it was is .daily-papers/papers_list.damaged.csv."));
}
