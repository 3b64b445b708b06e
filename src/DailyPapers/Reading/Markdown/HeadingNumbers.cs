using System.Globalization;
using System.Text.RegularExpressions;

namespace DailyPapers.Reading.Markdown;

/// <summary>Tells a heading's number from its words. "3 Experiments" is numbered where section 2 came before, "A Survey of Kites" is not the first appendix of a paper without sections.</summary>
internal sealed partial class HeadingNumbers
{
    /// <summary>Conversions lose headings: so many may be missing between two.</summary>
    private const int MostLost = 3;

    private int _section;
    private int _appendix;

    /// <returns>The number as printed, its parts from the top (negative for an appendix's letter), and the rest of the heading; without a number as it was.</returns>
    public (string Number, int[] Parts, string Title) Split(string heading)
    {
        var match = Numbered().Match(heading);
        if (!match.Success)
            return Roman(heading);
        var (number, title) = (match.Groups["number"].Value, match.Groups["title"].Value);
        var isSaid = match.Groups["word"].Success;
        int[] parts = [.. number.Split('.').Select(part => char.IsAsciiLetter(part[0]) ? 'A' - part[0] - 1 : int.Parse(part, CultureInfo.InvariantCulture))];
        if (parts[0] < 0 ? IsAppendix(-parts[0], isSaid || parts.Length > 1) : IsNext(parts[0], ref _section))
            return (number, parts, title);
        return Roman(heading);
    }

    private bool IsAppendix(int letter, bool isSaid)
    {
        if (!isSaid && (_section == 0 || letter != _appendix + 1))
            return false;
        _appendix = Math.Max(_appendix, letter);
        return true;
    }

    private static bool IsNext(int number, ref int last)
    {
        if (number < last || number > last + MostLost)
            return false;
        last = number;
        return true;
    }

    /// <summary>IEEE's way: II, and II-A below it.</summary>
    private (string Number, int[] Parts, string Title) Roman(string heading)
    {
        var match = InRoman().Match(heading);
        var section = _section;
        if (!match.Success || !IsNext(ValueOf(match.Groups["roman"].Value), ref section) || (section == _section && !match.Groups["letter"].Success))
            return ("", [], heading);
        _section = section;
        return match.Groups["letter"] is { Success: true } letter
            ? ($"{match.Groups["roman"].Value}-{letter.Value}", [section, letter.Value[0] - 'A' + 1], match.Groups["title"].Value)
            : (match.Groups["roman"].Value, [section], match.Groups["title"].Value);
    }

    private static int ValueOf(string roman)
    {
        var value = 0;
        for (var i = 0; i < roman.Length; i++)
            value += i + 1 < roman.Length && Digit(roman[i]) < Digit(roman[i + 1]) ? -Digit(roman[i]) : Digit(roman[i]);
        return value;
    }

    private static int Digit(char roman) => roman switch { 'I' => 1, 'V' => 5, _ => 10 };

    [GeneratedRegex(@"^(?:(?<word>Appendix|APPENDIX|Section|§) ?)?(?<number>(?:[0-9]{1,2}|[A-Z])(?:\.[0-9]{1,2}){0,4})(?:[.:]| ?[—–-])?(?: (?<title>.*))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?<roman>[IVX]{1,5})(?:-(?<letter>[A-Z]))?[.:]? (?<title>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex InRoman();
}
