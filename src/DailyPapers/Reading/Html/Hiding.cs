using System.Globalization;

namespace DailyPapers.Reading.Html;

/// <summary>
/// Recognizes text that a reader of the page would not see. Papers have carried orders to reviewing models in white or tiny letters; such
/// text must not be read as the paper's.
/// </summary>
internal static class Hiding
{
    /// <summary>Of 255, in each of red, green and blue.</summary>
    private const int WhiteFrom = 250;

    /// <summary>Letters, in pixels or points.</summary>
    private const double SmallestSize = 1;

    /// <summary>A share of the size around: LaTeX's <c>\tiny</c> is half of it.</summary>
    private const double SmallestShare = 0.1;

    private const double FarAway = -1000;

    public static Ink Of(string name, string style, bool isMarked)
    {
        // Boxes that are drawn have their colour in the drawing: white letters are their titles.
        var ink = new Ink(IsWhite: null, IsOnColour: name == "svg" ? true : null, isMarked);
        if (style.Length == 0)
            return ink;
        foreach (var range in style.AsSpan().Split(';'))
        {
            var declaration = style.AsSpan(range);
            var colon = declaration.IndexOf(':');
            if (colon > 0)
                ink = With(ink, declaration[..colon].Trim().ToString().ToLowerInvariant(), declaration[(colon + 1)..].Trim().ToString().ToLowerInvariant());
        }

        return ink;
    }

    private static Ink With(Ink ink, string property, string value) => property switch
    {
        "color" when IsTransparent(value) => ink with { Vanishes = true },
        "color" => ink with { IsWhite = IsWhite(value) },
        "background" or "background-color" when value.Length > 0 && value is not ("none" or "inherit" or "initial") => ink with { IsOnColour = !IsTransparent(value) && !IsWhite(value) },
        "display" when value.StartsWith("none", StringComparison.Ordinal) => ink with { Vanishes = true },
        "visibility" when value.StartsWith("hidden", StringComparison.Ordinal) || value.StartsWith("collapse", StringComparison.Ordinal) => ink with { Vanishes = true },
        "font-size" when Number(value, out var unit) is { } size && size <= (unit is "px" or "pt" or "" ? SmallestSize : unit == "%" ? SmallestShare * 100 : SmallestShare) => ink with { Vanishes = true },
        "opacity" when Number(value, out var unit) is { } share && share <= (unit == "%" ? 5 : 0.05) => ink with { Vanishes = true },
        "left" or "top" or "right" or "bottom" or "text-indent" or "margin-left" or "margin-top" when Number(value, out _) is <= FarAway => ink with { Vanishes = true },
        "transform" when IsShrunk(value) => ink with { Vanishes = true },
        _ => ink,
    };

    private static bool IsShrunk(string value)
    {
        var scale = value.IndexOf("scale(", StringComparison.Ordinal);
        return scale >= 0 && Number(value[(scale + 6)..], out _) is { } factor && Math.Abs(factor) <= SmallestShare;
    }

    private static bool IsTransparent(string colour) =>
        colour == "transparent" || (colour.StartsWith('#') && colour.Length is 5 or 9 && colour.EndsWith(colour.Length == 5 ? "0" : "00", StringComparison.Ordinal)) ||
        (colour.StartsWith("rgba(", StringComparison.Ordinal) && Channels(colour) is [_, _, _, <= 0.05]);

    private static bool IsWhite(string colour)
    {
        if (colour.StartsWith("white", StringComparison.Ordinal) && !colour.StartsWith("whitesmoke", StringComparison.Ordinal))
            return true;
        if (colour.StartsWith("rgb", StringComparison.Ordinal))
            return Channels(colour) is [var red, var green, var blue, ..] && red >= WhiteFrom && green >= WhiteFrom && blue >= WhiteFrom;
        var digits = colour.Split(' ')[0].AsSpan().TrimStart('#');
        return colour.StartsWith('#') && digits.Length switch
        {
            3 or 4 => digits[..3] is "fff",
            6 or 8 => IsHigh(digits[..2]) && IsHigh(digits[2..4]) && IsHigh(digits[4..6]),
            _ => false,
        };
    }

    private static bool IsHigh(ReadOnlySpan<char> channel) => int.TryParse(channel, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && value >= WhiteFrom;

    /// <summary><c>rgb(255, 255, 255)</c>, <c>rgba(100% 100% 100% / 0)</c>.</summary>
    private static List<double> Channels(string colour) =>
        [.. colour[(colour.IndexOf('(', StringComparison.Ordinal) + 1)..].TrimEnd(')').Split([',', ' ', '/'], 5, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select((text, i) => Number(text, out var unit) is { } value ? value * (unit == "%" ? i < 3 ? 2.55 : 0.01 : 1) : 0)];

    /// <summary>The number at the beginning and the unit behind it; null where there is none.</summary>
    private static double? Number(string value, out string unit)
    {
        var length = 0;
        while (length < value.Length && length < 30 && (char.IsAsciiDigit(value[length]) || value[length] is '.' or '-' or '+'))
            length++;
        var end = length;
        while (end < value.Length && (char.IsAsciiLetter(value[end]) || value[end] == '%'))
            end++;
        unit = value[length..end];
        return double.TryParse(value.AsSpan(0, length), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
