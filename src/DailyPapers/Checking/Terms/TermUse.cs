using System.Collections.Immutable;

namespace DailyPapers.Checking.Terms;

/// <summary>The forms in which an archive writes a term.</summary>
/// <param name="Forms">The commonest first.</param>
internal sealed record TermUse(string English, string Preferred, ImmutableArray<TermCount> Forms)
{
    /// <summary>In how many papers, summed over the forms, the term stands in another form than the preferred one.</summary>
    public int Others => Forms.Where(form => form.Standing != Standing.Preferred).Sum(form => form.Papers);
}
