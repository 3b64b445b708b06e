using System.Collections.Immutable;

namespace DailyPapers.Papers;

/// <summary>A draft that passed the checks. It has two doors: <see cref="From"/> for what a model wrote, <see cref="Restore"/> for what was published before.</summary>
public sealed record Summary
{
    private Summary()
    {
    }

    public required string TitleKo { get; init; }
    public required string Area { get; init; }
    public required string Headline { get; init; }
    public required ImmutableArray<Bullet> Bullets { get; init; }
    public required ImmutableArray<SentencePair> Abstract { get; init; }
    public required ImmutableArray<Keyword> Keywords { get; init; }

    /// <summary>Null where a finding refuses the draft: such Korean is not published.</summary>
    /// <param name="draft">Mended.</param>
    /// <param name="findings">All that the checks say of it.</param>
    /// <param name="text">What the draft was written from; its sentences stand beside the translation.</param>
    /// <param name="evidence">For each bullet the words of the source, null where its quote is not there.</param>
    public static Summary? From(Draft draft, IReadOnlyCollection<Finding> findings, PaperText text, IReadOnlyList<Evidence?> evidence)
    {
        if (findings.Any(finding => finding.Refuses))
            return null;
        var korean = draft.Abstract.ToDictionary(sentence => sentence.Number, sentence => sentence.Korean);
        return new Summary
        {
            TitleKo = draft.TitleKo,
            Area = draft.Area,
            Headline = draft.Headline,
            Bullets = [.. draft.Bullets.Select((bullet, index) => new Bullet(bullet.Label, bullet.Text, evidence[index]))],
            Abstract = [.. text.Abstract.Select((english, index) => new SentencePair(english, korean[index + 1]))],
            Keywords = draft.Keywords,
        };
    }

    /// <summary>Takes a summary back from the store or a day's file: it was checked when it was made.</summary>
    public static Summary Restore(string titleKo, string area, string headline, ImmutableArray<Bullet> bullets, ImmutableArray<SentencePair> pairs, ImmutableArray<Keyword> keywords) =>
        new() { TitleKo = titleKo, Area = area, Headline = headline, Bullets = bullets, Abstract = pairs, Keywords = keywords };
}
