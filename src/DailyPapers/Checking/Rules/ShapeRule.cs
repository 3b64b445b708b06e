using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules;

/// <summary>What a strict schema cannot promise: filled fields, the number of bullets, the fixed words.</summary>
internal static class ShapeRule
{
    public const int MostBullets = 15;
    private const int FewestBullets = 2;

    public static Finding Unreadable(string defect) => Refusal.Malformed("shape.malformed", "", "", defect);

    public static IEnumerable<Finding> Check(Draft draft, PaperText text) =>
    [
        .. Empty(draft, text),
        .. Bullets(draft),
        .. Word("shape.area", "area", "area", draft.Area, Vocabulary.Areas),
        .. draft.Bullets.SelectMany((bullet, index) =>
            Word("shape.label", $"bullets[{index}]", $"불릿 {index + 1}의 label", bullet.Label, Vocabulary.Labels)),
    ];

    private static IEnumerable<Finding> Empty(Draft draft, PaperText text) =>
        Place.AskedFor(draft, text).Where(place => place.Text.Length == 0)
            .Select(place => Refusal.Malformed("shape.empty", place.Where, "", $"{place.Spoken}의 내용이 비어 있습니다. 한국어로 채우세요."));

    private static IEnumerable<Finding> Bullets(Draft draft)
    {
        var count = draft.Bullets.Length;
        if (count is < FewestBullets or > MostBullets)
            yield return Refusal.Malformed("shape.bullets", "bullets", $"{count}", $"불릿이 {count}개입니다. {FewestBullets}개에서 {MostBullets}개 사이로 쓰세요.");
    }

    private static IEnumerable<Finding> Word(string rule, string where, string spoken, string word, ImmutableArray<string> vocabulary)
    {
        if (!vocabulary.Contains(word))
            yield return Refusal.Malformed(rule, where, word, $"{spoken} 값이 정해진 낱말이 아닙니다: \"{Excerpt.Of(word)}\". 다음 가운데 하나만 쓰세요: {string.Join(", ", vocabulary)}.");
    }
}
