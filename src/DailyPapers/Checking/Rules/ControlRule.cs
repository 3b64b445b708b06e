using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules;

/// <summary>
/// Control characters that JSON made of LaTeX: <c>\textit</c> becomes a tab and <c>extit</c>, <c>\beta</c> a backspace and <c>eta</c>.
/// Looked for in what the model wrote, because tidying takes them away and leaves the torn word.
/// </summary>
internal static partial class ControlRule
{
    private const int LongestSpan = 40;

    /// <param name="written">Before all mending.</param>
    public static IEnumerable<Finding> Check(Draft written, PaperText text)
    {
        var draft = Tidying.WithoutNulls(written);
        return Place.AskedFor(draft, text).SelectMany(Check);
    }

    public static bool IsTorn(string? text) => text is not null && Torn().IsMatch(text);

    private static IEnumerable<Finding> Check(Place place)
    {
        if (Torn().Match(place.Text) is not { Success: true } torn)
            yield break;
        var span = Span(place.Text, torn.Index);
        yield return new Finding("text.control", Severity.Error, place.Where, span)
        {
            Repair = Repair.Model,
            Complaint = $"{place.Spoken}에 제어 문자가 들어 있습니다(LaTeX 역슬래시가 깨진 자리): \"{span}\". 역슬래시 없이 다시 쓰세요.",
        };
    }

    /// <summary>The word that the character tore, as the reader would see it.</summary>
    private static string Span(string text, int at)
    {
        int start = at, end = at + 1;
        while (start > 0 && at - start < LongestSpan && !char.IsWhiteSpace(text[start - 1]))
            start--;
        while (end < text.Length && end - at < LongestSpan && !char.IsWhiteSpace(text[end]))
            end++;
        return PlainText.Line(text[start..end]);
    }

    /// <summary>Tabs stand between words too: only what is left of a command right behind one tells.</summary>
    [GeneratedRegex(@"[\0-\x08\x0B\x0C\x0E-\x1F\x7F]|\t(?:ext(?:it|bf|tt|sc|rm|sf)?\{|(?:imes|heta|au|ilde|riangle)(?![a-z]))|(?<=\$[^$\n]{0,60})\to(?=[ }$])", RegexOptions.CultureInvariant)]
    private static partial Regex Torn();
}
