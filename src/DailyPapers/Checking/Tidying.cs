using System.Collections.Immutable;
using System.Text;
using DailyPapers.Papers;

namespace DailyPapers.Checking;

/// <summary>Mends what has only one right form: white space, empty keywords, the spelling of the fixed words.</summary>
internal static class Tidying
{
    public static Draft Tidy(Draft draft) => draft with
    {
        TitleKo = Fold(draft.TitleKo),
        Headline = Fold(draft.Headline),
        Area = Spell(draft.Area, Vocabulary.Areas),
        Bullets = [.. OrEmpty(draft.Bullets).Select(bullet => new DraftBullet(Spell(bullet.Label, Vocabulary.Labels), Fold(bullet.Text), Fold(bullet.Quote)))],
        Abstract = [.. OrEmpty(draft.Abstract).OrderBy(sentence => sentence.Number).Select(sentence => sentence with { Korean = Fold(sentence.Korean) })],
        Keywords = [.. OrEmpty(draft.Keywords).Select(keyword => new Keyword(Fold(keyword.Korean), Fold(keyword.English))).Where(keyword => keyword is not { Korean: "", English: "" })],
    };

    private static ImmutableArray<T> OrEmpty<T>(ImmutableArray<T> items) => items.IsDefault ? [] : items;

    private static string Fold(string? text)
    {
        var folded = new StringBuilder();
        foreach (var character in text ?? "")
        {
            if (!char.IsWhiteSpace(character))
                folded.Append(character);
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString().TrimEnd(' ');
    }

    /// <summary>Models write <c>비전 ㆍ 3D</c> for <c>비전·3D</c>: spaces and the kind of middle dot mean nothing.</summary>
    private static string Spell(string word, ImmutableArray<string> vocabulary)
    {
        var folded = Fold(word);
        return vocabulary.FirstOrDefault(entry => string.Equals(Skeleton(entry), Skeleton(folded), StringComparison.Ordinal), folded);
    }

    private static string Skeleton(string word) =>
        string.Concat(word.Where(character => character != ' ').Select(character => character is 'ㆍ' or '•' or '・' or '‧' or '⋅' ? '·' : character));
}
