using System.Collections.Immutable;

namespace DailyPapers.Checking.Proofreading;

/// <summary>What one rule changed at once.</summary>
/// <param name="Rule">Which.</param>
/// <param name="Before">What it found.</param>
/// <param name="Hits">Those whose replacements were made, in any order.</param>
/// <param name="After">What it made of it.</param>
internal sealed record MendingStep(Rule Rule, Writing Before, ImmutableArray<Hit> Hits, Writing After)
{
    /// <summary>Makes the replacements of the hits; of two that overlap the first, and the longer one.</summary>
    public static MendingStep Of(Rule rule, Writing before, IEnumerable<Hit> hits)
    {
        var (pieces, made) = (before.Pieces.ToBuilder(), ImmutableArray.CreateBuilder<Hit>());
        foreach (var group in hits.GroupBy(hit => hit.Piece))
        {
            var index = pieces.IndexOf(group.Key);
            if (index < 0)
                continue;
            var chosen = Apart(group);
            made.AddRange(chosen);
            pieces[index] = pieces[index].WithText(Replaced(pieces[index].Text, chosen));
        }

        return new MendingStep(rule, before, made.ToImmutable(), before with { Pieces = pieces.ToImmutable() });
    }

    public IEnumerable<Mend> Mends => Hits.Select(hit => new Mend(Rule.Id, hit.Piece.Where, Cut(hit), hit.Replacement!));

    /// <summary>What a hit's span holds, whatever is shown of it.</summary>
    public static string Cut(Hit hit) => hit.Piece.Text.Substring(hit.Start, hit.Length);

    private static List<Hit> Apart(IEnumerable<Hit> hits)
    {
        var (chosen, done) = (new List<Hit>(), 0);
        foreach (var hit in hits.OrderBy(hit => hit.Start).ThenByDescending(hit => hit.Length))
        {
            if (hit.Start < done)
                continue;
            chosen.Add(hit);
            done = hit.Start + hit.Length;
        }

        return chosen;
    }

    private static string Replaced(string text, List<Hit> hits)
    {
        var (mended, done) = (new System.Text.StringBuilder(), 0);
        foreach (var hit in hits)
        {
            mended.Append(text, done, hit.Start - done).Append(hit.Replacement);
            done = hit.Start + hit.Length;
        }

        return mended.Append(text, done, text.Length - done).ToString();
    }
}
