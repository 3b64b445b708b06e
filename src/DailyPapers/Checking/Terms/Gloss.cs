namespace DailyPapers.Checking.Terms;

/// <summary>English in parentheses behind a word.</summary>
/// <param name="WordEnd">Where the word before ends: at the parenthesis or before the blank that stands before it.</param>
/// <param name="Open">Of the opening parenthesis.</param>
/// <param name="Close">Of the closing one.</param>
/// <param name="Content">What stands between, without blanks at its edges.</param>
/// <param name="Name">The English name of the term: what stands before an abbreviation, as in <c>Large Language Model, LLM</c>.</param>
/// <param name="Key">The name as terms are compared.</param>
internal sealed record Gloss(int WordEnd, int Open, int Close, string Content, string Name, string Key)
{
    public int End => Close + 1;

    /// <summary>The abbreviation behind the name; empty where none stands there.</summary>
    public string Abbreviation => Name.Length == Content.Length ? "" : Content[(Content.AsSpan().IndexOfAny(',', ';') + 1)..].Trim();

    public static Gloss Of(string text, int wordEnd, int open, int close)
    {
        var content = text[(open + 1)..close].Trim();
        var name = content.AsSpan().IndexOfAny(',', ';') is > 0 and var at ? content[..at].TrimEnd() : content;
        return new Gloss(wordEnd, open, close, content, name, English.Key(name));
    }
}
