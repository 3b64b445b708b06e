using System.Collections.Immutable;
using System.Text;

namespace DailyPapers.Papers;

/// <summary>English terms and the Korean we write for them.</summary>
public sealed class Glossary
{
    private readonly ImmutableArray<Term> _terms;

    private Glossary(ImmutableArray<Term> terms) => _terms = terms;

    /// <summary>The built-in one.</summary>
    public static Glossary BuiltIn { get; } = new(GlossaryTable.Parse(ReadBuiltIn(), _ => null));

    /// <summary>In the order of the table.</summary>
    public ImmutableArray<Term> Terms => _terms;

    /// <summary>The operator's rows win over the built-in ones of the same English.</summary>
    /// <param name="tsv">
    /// Columns by their header: <c>english</c> and <c>preferred_ko</c> are needed; <c>accepted</c>, <c>variants</c>, <c>avoid</c>, <c>gloss</c> (yes) and
    /// <c>note</c> stay those of the built-in row where the table has not the column.
    /// </param>
    /// <exception cref="FormatException">The header lacks a needed column.</exception>
    public Glossary With(string tsv) =>
        new([.. _terms.Concat(GlossaryTable.Parse(tsv, Known)).GroupBy(term => term.English, StringComparer.OrdinalIgnoreCase).Select(group => group.Last())]);

    /// <summary>Only the terms that occur, by their English; a new term changes nothing for papers without it.</summary>
    public ImmutableArray<Term> OccurringIn(string text) =>
        [.. _terms.Where(term => Occurs(term.English, text)).OrderBy(term => term.English, StringComparer.Ordinal)];

    /// <summary>Only the terms that occur in a text: quicker to ask about its parts.</summary>
    public Glossary Narrowed(string text) => new(OccurringIn(text));

    private Term? Known(string english) => _terms.FirstOrDefault(term => string.Equals(term.English, english, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the term stands in the text as words of its own, in the singular or with an s.</summary>
    internal static bool Occurs(string term, string text)
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

    private static string ReadBuiltIn()
    {
        using var stream = typeof(Glossary).Assembly.GetManifestResourceStream("Papers/glossary.tsv") ?? throw new InvalidOperationException("The glossary is not built in.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
