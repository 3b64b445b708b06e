namespace DailyPapers.Checking.Markups;

/// <summary>Delimiters that act together.</summary>
/// <param name="Sign">An asterisk, an underscore or a tilde.</param>
/// <param name="Open">Of the first of the opening signs.</param>
/// <param name="Close">Of the first of the closing signs.</param>
/// <param name="Width">Signs on each side: 1 is italic, 2 bold.</param>
internal sealed record EmphasisPair(char Sign, int Open, int Close, int Width);
