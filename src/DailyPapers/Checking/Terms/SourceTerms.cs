using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Terms;

/// <summary>Whether a paper speaks of a term.</summary>
internal static class SourceTerms
{
    /// <summary>Short words inside longer ones prove nothing; from this length on <c>fine-tuning</c>, <c>fine tuning</c> and <c>finetuning</c> are one.</summary>
    private const int LongEnough = 9;

    public static bool Speaks(Writing writing, string english)
    {
        if (Glossary.Occurs(english, writing.Title))
            return true;
        if (writing.Source is not { } source)
            return false;
        return Glossary.Occurs(english, source.Everything) || (english.Length >= LongEnough && source.Letters.Contains(English.Key(english), StringComparison.Ordinal));
    }

    /// <summary>Whether one of these beginnings of words stands in the paper.</summary>
    public static bool Mentions(Writing writing, IEnumerable<string> stems)
    {
        var text = writing.Source?.Everything ?? writing.Title;
        return stems.Any(stem => IsBegun(text, stem));
    }

    private static bool IsBegun(string text, string stem)
    {
        for (var at = text.IndexOf(stem, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(stem, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                return true;
        }

        return false;
    }
}
