using System.Collections.Immutable;
using System.Globalization;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Proofreading;

/// <summary>A draft as a writing, and back.</summary>
internal static class DraftWriting
{
    /// <summary>Withheld sentences have no translation to be checked; a translation of no sentence has no place.</summary>
    /// <param name="draft">Safe to walk through.</param>
    /// <param name="source">The paper.</param>
    /// <param name="book">What the rules are told.</param>
    /// <param name="origins">For each bullet the model's own one that it came from, from 0.</param>
    public static Writing Of(Draft draft, Source source, DraftRules book, ImmutableArray<int> origins) => new([.. Pieces(draft, source.Text, origins)])
    {
        Title = source.Text.Title,
        Source = source,
        Glossary = book.Glossary,
        Level = book.Level,
        IsUnified = true,
    };

    /// <summary>The draft with the writing's texts in their places.</summary>
    public static Draft Into(Draft draft, Writing writing)
    {
        var texts = writing.Pieces.ToDictionary(piece => piece.Where, piece => piece.Text, StringComparer.Ordinal);
        return draft with
        {
            TitleKo = texts.GetValueOrDefault("title_ko", draft.TitleKo),
            Headline = IsTitle(draft) ? texts.GetValueOrDefault("title_ko", draft.Headline) : texts.GetValueOrDefault("headline", draft.Headline),
            Bullets = [.. draft.Bullets.Select((bullet, index) => bullet with { Text = texts.GetValueOrDefault(Bullet(index), bullet.Text) })],
            Abstract = [.. draft.Abstract.Select((sentence, index) => sentence with { Korean = texts.GetValueOrDefault(Key(draft.Abstract, index), sentence.Korean) })],
        };
    }

    /// <summary>A headline that is the title has nothing of its own to say.</summary>
    private static bool IsTitle(Draft draft) => string.Equals(draft.Headline, draft.TitleKo, StringComparison.Ordinal);

    private static IEnumerable<Piece> Pieces(Draft draft, PaperText text, ImmutableArray<int> origins)
    {
        yield return new Piece("title_ko", PieceKind.Title, draft.TitleKo) { Spoken = "title_ko" };
        if (!IsTitle(draft))
            yield return new Piece("headline", PieceKind.Headline, draft.Headline) { Spoken = "headline" };
        foreach (var (index, bullet) in draft.Bullets.Index())
            yield return new Piece(Bullet(index), PieceKind.Bullet, bullet.Text) { Spoken = string.Create(CultureInfo.InvariantCulture, $"불릿 {origins[index] + 1}") };
        foreach (var (index, sentence) in draft.Abstract.Index())
        {
            if (sentence.Number > 0 && sentence.Number <= text.Abstract.Length && !text.IsWithheld(sentence.Number))
            {
                yield return new Piece(Key(draft.Abstract, index), PieceKind.Translation, sentence.Korean, English: text.Abstract[sentence.Number - 1])
                {
                    Spoken = string.Create(CultureInfo.InvariantCulture, $"문장 {sentence.Number}"),
                };
            }
        }
    }

    private static string Bullet(int index) => string.Create(CultureInfo.InvariantCulture, $"bullets[{index}]");

    /// <summary>By the sentence's number; of a number that stands twice only the first has the plain name.</summary>
    private static string Key(ImmutableArray<DraftSentence> sentences, int index)
    {
        var number = sentences[index].Number;
        var earlier = sentences.Take(index).Count(sentence => sentence.Number == number);
        return string.Create(CultureInfo.InvariantCulture, $"abstract[{number - 1}]{(earlier == 0 ? "" : $"#{earlier}")}");
    }
}
