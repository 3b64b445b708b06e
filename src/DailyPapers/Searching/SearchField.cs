namespace DailyPapers.Searching;

/// <summary>A text of a paper that is searched.</summary>
/// <param name="Text">As it is shown, composed.</param>
/// <param name="Folded">The same in the form in which it is compared, character for character.</param>
/// <param name="Weight">How much it says of a paper that a word stands here.</param>
internal readonly record struct SearchField(string Text, string Folded, int Weight)
{
    public static SearchField Of(string text, int weight)
    {
        var composed = SearchText.Composed(text);
        return new SearchField(composed, SearchText.Lowered(composed), weight);
    }
}
