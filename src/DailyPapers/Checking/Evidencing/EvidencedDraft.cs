using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DailyPapers.Checking.Rules;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Evidencing;

/// <summary>A draft whose quotes were looked for, drawn out over their numbers, and whose bullets were split where a quote proves only a part.</summary>
internal sealed partial class EvidencedDraft
{
    private readonly ImmutableArray<EvidencedBullet> bullets;

    private EvidencedDraft(Draft written, ImmutableArray<EvidencedBullet> bullets)
    {
        this.bullets = bullets;
        Draft = written with { Bullets = [.. bullets.Select(bullet => bullet.Bullet)] };
        Evidence = [.. bullets.Select(bullet => bullet.Location?.Evidence)];
    }

    /// <summary>Its quotes are the source's words; one that was not found stays as the model wrote it.</summary>
    public Draft Draft { get; }

    /// <summary>For each bullet of <see cref="Draft"/>.</summary>
    public ImmutableArray<Evidence?> Evidence { get; }

    /// <summary>For each bullet of <see cref="Draft"/> the model's own one that it came from, from 0.</summary>
    public ImmutableArray<int> Origins => [.. bullets.Select(bullet => bullet.Origin)];

    /// <summary>The model's own bullets that have no words of the source, from 0.</summary>
    public ImmutableArray<int> Lost => [.. bullets.GroupBy(bullet => bullet.Origin).Where(parts => parts.All(part => part.Location is null)).Select(parts => parts.Key)];

    /// <param name="tidy">Before numbers are mended: a bullet with one number is mended where one with two is not.</param>
    /// <param name="source">The paper.</param>
    public static EvidencedDraft Of(Draft tidy, Source source)
    {
        var all = ImmutableArray.CreateBuilder<EvidencedBullet>();
        var room = ShapeRule.MostBullets - tidy.Bullets.Length;
        foreach (var (index, bullet) in tidy.Bullets.Index())
        {
            var parts = Splitting.Split(new EvidencedBullet(index, bullet, source.Quotes.Locate(bullet.Quote)), source, room);
            room -= parts.Length - 1;
            all.AddRange(parts);
        }

        return new EvidencedDraft(tidy, all.ToImmutable());
    }

    /// <summary>A finding of the model's bullet at the bullet that its words came to. Its complaint keeps the model's own number.</summary>
    public Finding Relocate(Finding finding)
    {
        if (Bullet().Match(finding.Where) is not { Success: true } place)
            return finding;
        var origin = int.Parse(place.Groups["index"].ValueSpan, CultureInfo.InvariantCulture);
        var parts = bullets.Index().Where(part => part.Item.Origin == origin).ToArray();
        if (parts.Length == 0)
            return finding;
        var part = parts.FirstOrDefault(part => part.Item.Written.Text.Contains(finding.Text, StringComparison.Ordinal), parts[0]);
        return finding with { Where = string.Create(CultureInfo.InvariantCulture, $"bullets[{part.Index}]{finding.Where[place.Length..]}") };
    }

    [GeneratedRegex(@"\Abullets\[(?<index>[0-9]{1,6})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();
}
