using System.Text.RegularExpressions;

namespace DailyPapers.Reading.Html;

/// <summary>The TeX of a formula as LaTeXML keeps it, freed of what only concerns its looks.</summary>
internal static partial class Tex
{
    /// <summary>On one line, without dollars of its own.</summary>
    public static string Clean(string tex)
    {
        // A line's end is commented out: "(%\nQ".
        var line = tex.Replace("%\n", "", StringComparison.Ordinal).Replace("%\r\n", "", StringComparison.Ordinal);
        if (line.Contains('\\', StringComparison.Ordinal))
            line = Looks().Replace(line, "");
        if (line.Contains('$', StringComparison.Ordinal))
            line = Dollar().Replace(line, "");
        return Space().Replace(line, " ").Trim();
    }

    /// <summary>Written in white.</summary>
    public static bool IsWhite(string tex) => tex.Contains("color", StringComparison.Ordinal) && White().IsMatch(tex);

    [GeneratedRegex(@"\\(?:display|text|script|scriptscript)style(?![A-Za-z])|\\definecolor(?:\[[^\]]{0,40}\])?(?:\{[^{}]{0,60}\}){3}|\\color(?:\[[^\]]{0,40}\])?\{[^{}]{0,60}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Looks();

    [GeneratedRegex(@"(?<!\\)\$", RegexOptions.CultureInvariant)]
    private static partial Regex Dollar();

    [GeneratedRegex(@"\s{1,200}", RegexOptions.CultureInvariant)]
    private static partial Regex Space();

    [GeneratedRegex(@"color(?:\[rgb\]\{1,1,1\}|\[gray\]\{1\}|\{white\})", RegexOptions.CultureInvariant)]
    private static partial Regex White();
}
