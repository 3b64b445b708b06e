using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Terms;

/// <summary>The forms of each term over many papers: what an editor looks at before deciding on a glossary.</summary>
internal static class TermVariants
{
    /// <summary>Terms that occur at all; those with most papers beside the preferred form come first.</summary>
    /// <param name="writings">One a paper.</param>
    public static ImmutableArray<TermUse> Of(IEnumerable<Writing> writings, Glossary glossary)
    {
        var (latin, counts) = (new LatinForms(glossary), new Dictionary<(Term Term, string Form), (Standing Standing, int Papers, int Occurrences)>());
        foreach (var writing in writings)
        {
            foreach (var form in Forms(writing with { Glossary = glossary }, latin).GroupBy(form => (form.Term, form.Text)))
            {
                var before = counts.GetValueOrDefault(form.Key);
                counts[form.Key] = (form.First().Standing, before.Papers + 1, before.Occurrences + form.Count());
            }
        }

        return [.. counts.GroupBy(count => count.Key.Term).Select(Use).OrderByDescending(use => use.Others).ThenBy(use => use.English, StringComparer.Ordinal)];
    }

    private static IEnumerable<TermForm> Forms(Writing writing, LatinForms latin)
    {
        foreach (var piece in writing.Pieces.Where(piece => piece.Kind != PieceKind.Authors))
        {
            var reading = piece.Terms(writing.Glossary);
            foreach (var match in reading.Matches.Where(match => !match.Form.IsOrdinary || IsGlossed(reading, match)).Concat(latin.In(piece, reading)))
                yield return match.Form;
        }
    }

    private static bool IsGlossed(TermReading reading, TermMatch match) =>
        reading.GlossAt(match.End) is { } gloss && gloss.Key == match.Form.Key;

    private static TermUse Use(IGrouping<Term, KeyValuePair<(Term Term, string Form), (Standing Standing, int Papers, int Occurrences)>> counts) => new(
        counts.Key.English,
        counts.Key.Korean,
        [.. counts.Select(count => new TermCount(count.Key.Form, count.Value.Standing, count.Value.Papers, count.Value.Occurrences)).OrderByDescending(count => count.Papers).ThenBy(count => count.Form, StringComparer.Ordinal)]);
}
