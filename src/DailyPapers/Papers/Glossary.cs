using System.Collections.Immutable;
using System.Text;

namespace DailyPapers.Papers;

/// <summary>English terms and the Korean we write for them.</summary>
public sealed class Glossary
{
    private readonly ImmutableArray<Term> _terms;

    private Glossary(ImmutableArray<Term> terms) => _terms = terms;

    /// <summary>The built-in one.</summary>
    public static Glossary BuiltIn { get; } = new(Parse(ReadBuiltIn()));

    /// <summary>The operator's rows win over the built-in ones of the same English.</summary>
    /// <param name="tsv">Columns by their header: <c>english</c> and <c>preferred_ko</c> are needed.</param>
    public Glossary With(string tsv) =>
        new([.. _terms.Concat(Parse(tsv)).GroupBy(term => term.English, StringComparer.OrdinalIgnoreCase).Select(group => group.Last())]);

    /// <summary>Only the terms that occur, by their English; a new term changes nothing for papers without it.</summary>
    public ImmutableArray<Term> OccurringIn(string text) =>
        [.. _terms.Where(term => Occurs(term.English, text)).OrderBy(term => term.English, StringComparer.Ordinal)];

    /// <summary>Only the terms that occur in a text: quicker to ask about its parts.</summary>
    public Glossary Narrowed(string text) => new(OccurringIn(text));

    private static bool Occurs(string term, string text)
    {
        for (var at = text.IndexOf(term, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(term, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + term.Length;
            if (end < text.Length && text[end] == 's')
                end++;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return true;
        }

        return false;
    }

    private static ImmutableArray<Term> Parse(string tsv)
    {
        var lines = tsv.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length == 0)
            return [];
        var header = lines[0].Split('\t').ToList();
        var (english, korean, keep) = (header.IndexOf("english"), header.IndexOf("preferred_ko"), header.IndexOf("keep_english"));
        if (english < 0 || korean < 0)
            throw new FormatException("The first line must name the columns english and preferred_ko, separated by tabs.");
        return [.. lines.Skip(1).Select(line => line.Split('\t')).Select(cells => new Term(Cell(cells, english), Cell(cells, korean), Cell(cells, keep) == "K"))
            .Where(term => term.English.Length > 0 && term.Korean.Length > 0)];
    }

    private static string Cell(string[] cells, int column) => column >= 0 && column < cells.Length ? cells[column].Trim() : "";

    private static string ReadBuiltIn()
    {
        using var stream = typeof(Glossary).Assembly.GetManifestResourceStream("Papers/glossary.tsv") ?? throw new InvalidOperationException("The glossary is not built in.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
