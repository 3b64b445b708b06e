namespace DailyPapers.Checking.Terms;

/// <summary>English in parentheses behind a word.</summary>
/// <param name="WordEnd">Where the word before ends: at the parenthesis or before the blank that stands before it.</param>
/// <param name="Open">Of the opening parenthesis.</param>
/// <param name="Close">Of the closing one.</param>
/// <param name="Content">What stands between, without blanks at its edges.</param>
internal readonly record struct Gloss(int WordEnd, int Open, int Close, string Content)
{
    public int End => Close + 1;

    /// <summary>The English name of the term: what stands before an abbreviation, as in <c>Large Language Model, LLM</c>.</summary>
    public string Name => Content.AsSpan().IndexOfAny(',', ';') is > 0 and var at ? Content[..at].TrimEnd() : Content;

    /// <summary>The abbreviation behind the name; empty where none stands there.</summary>
    public string Abbreviation => Content.AsSpan().IndexOfAny(',', ';') is > 0 and var at ? Content[(at + 1)..].Trim() : "";
}
