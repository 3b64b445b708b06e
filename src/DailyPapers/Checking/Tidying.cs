using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Checking;

/// <summary>Mends what has only one right form: invisible characters, white space, keywords the wrong way round, the spelling of the fixed words.</summary>
internal static class Tidying
{
    public static Draft Tidy(Draft draft) => draft with
    {
        TitleKo = Fold(draft.TitleKo),
        Headline = Fold(draft.Headline),
        Area = Spell(draft.Area, Vocabulary.Areas),
        Bullets = [.. OrEmpty(draft.Bullets).Select(bullet => new DraftBullet(Spell(bullet.Label, Vocabulary.Labels), Fold(bullet.Text), Fold(bullet.Quote)))],
        Abstract = [.. OrEmpty(draft.Abstract).OrderBy(sentence => sentence.Number).Select(sentence => sentence with { Korean = Fold(sentence.Korean) })],
        Keywords = [.. OrEmpty(draft.Keywords).Select(Turn).Where(keyword => keyword is not { Korean: "", English: "" })],
    };

    /// <summary>The draft to the letter, safe to walk through.</summary>
    public static Draft WithoutNulls(Draft draft) => draft with
    {
        TitleKo = draft.TitleKo ?? "",
        Headline = draft.Headline ?? "",
        Bullets = [.. OrEmpty(draft.Bullets).Select(bullet => bullet with { Text = bullet.Text ?? "" })],
        Abstract = [.. OrEmpty(draft.Abstract).Select(sentence => sentence with { Korean = sentence.Korean ?? "" })],
    };

    private static ImmutableArray<T> OrEmpty<T>(ImmutableArray<T> items) => items.IsDefault ? [] : items;

    private static string Fold(string? text) => PlainText.Line(text ?? "");

    /// <summary>Models swap the halves now and then.</summary>
    private static Keyword Turn(Keyword keyword)
    {
        var (korean, english) = (Fold(keyword.Korean), Fold(keyword.English));
        return HasHangul(english) && !HasHangul(korean) ? new Keyword(english, korean) : new Keyword(korean, english);
    }

    private static bool HasHangul(string text) => text.Any(character => character is >= '\uAC00' and <= '\uD7A3');

    /// <summary>Models write <c>비전 ㆍ 3D</c> for <c>비전·3D</c> and <c>[문제]:</c> for <c>문제</c>: only letters and digits mean anything.</summary>
    private static string Spell(string word, ImmutableArray<string> vocabulary)
    {
        var folded = Fold(word);
        return vocabulary.FirstOrDefault(entry => string.Equals(Skeleton(entry), Skeleton(folded), StringComparison.OrdinalIgnoreCase), folded);
    }

    // ㆍ (U+318D) stands for the middle dot and is a letter to Unicode.
    private static string Skeleton(string word) => string.Concat(word.Where(character => char.IsLetterOrDigit(character) && character != 'ㆍ'));
}
