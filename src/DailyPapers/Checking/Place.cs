using DailyPapers.Papers;

namespace DailyPapers.Checking;

/// <summary>A Korean text of a draft.</summary>
/// <param name="Where">Its name in the day's data, counted from 0: <c>bullets[1]</c>.</param>
/// <param name="Spoken">Its name in a complaint, counted from 1 as the model sees it: 불릿 2.</param>
/// <param name="English">The sentence that a translation stands for; null elsewhere.</param>
internal sealed record Place(string Where, string Spoken, string Text, string? English = null)
{
    public static Place Headline(Draft draft) => new("headline", "headline", draft.Headline);

    public static Place Title(Draft draft) => new("title_ko", "title_ko", draft.TitleKo);

    public static IEnumerable<Place> Bullets(Draft draft) =>
        draft.Bullets.Select((bullet, index) => new Place($"bullets[{index}]", $"불릿 {index + 1}", bullet.Text));

    /// <summary>A translation's place is that of its sentence, wherever the model put it; one of no sentence, or of one that is withheld, has no place.</summary>
    public static IEnumerable<Place> Translations(Draft draft, PaperText text) =>
        draft.Abstract.Where(sentence => sentence.Number > 0 && sentence.Number <= text.Abstract.Length && !text.IsWithheld(sentence.Number)).Select(sentence =>
            new Place($"abstract[{sentence.Number - 1}]", $"문장 {sentence.Number}", sentence.Korean, text.Abstract[sentence.Number - 1]));

    /// <summary>All but the headline, which is never worth a question to the model: the title can take its place.</summary>
    public static IEnumerable<Place> AskedFor(Draft draft, PaperText text) =>
        [Title(draft), .. Bullets(draft), .. Translations(draft, text)];
}
