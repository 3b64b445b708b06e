using DailyPapers.Papers;

namespace DailyPapers.Checking.Terms;

/// <summary>A form of a term as it stands in the glossary.</summary>
/// <param name="IsOrdinary">The word has a meaning beside the term's, or is a form of two terms: only its own English behind it tells what is meant.</param>
internal sealed record TermForm(string Text, Term Term, Standing Standing, bool IsOrdinary)
{
    /// <summary>The English as terms are compared.</summary>
    public string Key { get; } = English.Key(Term.English);

    /// <summary>What stands for it in running text: the preferred form, or the first Korean one where that is English. Mends never write English.</summary>
    public string? Korean { get; } = new[] { Term.Korean }.Concat(Term.Accepted).FirstOrDefault(Hangul.IsIn);
}
