using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Digests;

/// <summary>A file whose Korean can be checked: a Markdown digest of any origin, or a day's data.</summary>
public sealed class DigestFile
{
    private DigestFile(string name, string text, bool isJson, ImmutableArray<DigestPaper> papers) =>
        (Name, Text, IsJson, Papers, Lines) = (name, text, isJson, papers, new FileLines(text));

    /// <summary>As the user gave it.</summary>
    public string Name { get; }

    /// <summary>As the file holds it, byte order mark and line ends included.</summary>
    public string Text { get; }

    public int PaperCount => Papers.Length;

    internal bool IsJson { get; }

    internal ImmutableArray<DigestPaper> Papers { get; }

    internal FileLines Lines { get; }

    /// <exception cref="DailyPapersException"><c>check.format</c> (exit 2): the text is neither.</exception>
    public static DigestFile Parse(string name, string text)
    {
        if (text.AsSpan().TrimStart('\uFEFF').IsWhiteSpace())
            throw new DailyPapersException("check.format", 2, new Sentence($"{name}: 빈 파일입니다.", $"{name}: an empty file."));
        var isJson = IsJsonFile(name, text);
        try
        {
            return new DigestFile(name, text, isJson, isJson ? Day(name, text) : MarkdownDigest.Read(text) ?? throw NoDigest(name));
        }
        catch (JsonException error)
        {
            var line = (error.LineNumber ?? 0) + 1;
            throw new DailyPapersException("check.format", 2, new Sentence(
                $"{name} {line}행: 깨진 JSON입니다. paper_logs/YYYY/MM/DD.json 꼴의 온전한 파일을 주세요.",
                $"{name} line {line}: broken JSON. Give a whole day file such as paper_logs/YYYY/MM/DD.json."), error);
        }
    }

    private static bool IsJsonFile(string name, string text) =>
        name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        || (!name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && text.AsSpan().TrimStart('\uFEFF').TrimStart().StartsWith("{"));

    private static ImmutableArray<DigestPaper> Day(string name, string text)
    {
        var papers = DayFileDigest.Read(text, out var fault);
        return fault is null ? papers : throw NoDay(name, fault, new FileLines(text).NumberOf(fault.Start).ToString(CultureInfo.InvariantCulture));
    }

    private static DailyPapersException NoDay(string name, DayFault fault, string line) => new("check.format", 2, new Sentence(
        $"{name}: 날짜별 데이터가 아닙니다. {line}행의 {fault.Path}: {fault.Korean} 하는데 {(fault.IsMissing ? "없습니다" : "다른 것이 있습니다")}. 최상위 객체에 \"schema\": \"{DayFileDigest.Schema}\"와 \"papers\" 배열이 있고, 논문마다 \"id\", \"title\", \"summary\"가 있어야 합니다.",
        $"{name}: no day's data. Line {line}, {fault.Path}: expected {fault.English}, and {(fault.IsMissing ? "there is none" : "something else is there")}. A day's data is a JSON object with \"schema\": \"{DayFileDigest.Schema}\" and an array \"papers\" of objects with \"id\", \"title\" and \"summary\"."));

    private static DailyPapersException NoDigest(string name) => new("check.format", 2, new Sentence(
        $"{name}: 소식지가 아닙니다. `### [제목](주소)` 아래에 `- ` 불릿이 있는 마크다운이나, 날짜별 데이터(paper_logs/YYYY/MM/DD.json)여야 합니다.",
        $"{name}: no digest. Expected Markdown with `### [title](address)` above bullets `- `, or a day's data (paper_logs/YYYY/MM/DD.json)."));
}
