using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DailyPapers.Checking.Numbers;

/// <summary>
/// Reads the numbers of a Korean text that have to stand in the source. Left out: 0 and 1, whole numbers to ten that count nothing
/// (3개 counts, Llama 2 does not), and figures that are part of a name (GPT-4, CIFAR-100, 3D), of an address or of a list (3)).
/// </summary>
internal static partial class KoreanNumbers
{
    private const double Small = 10;

    public static IEnumerable<KoreanNumber> Read(string text)
    {
        var digits = PlainDigits.Of(text);
        var plain = Address().Replace(digits.Text, match => new string('\u00a4', match.Length));
        var behindName = -1;
        for (var match = Figure().Match(plain); match.Success;)
        {
            var end = match.Index + match.Length;
            if (IsPartOfName(plain, match, behindName))
                behindName = end;
            else if (ReadAt(plain, digits, match, ref end) is { } number)
                yield return number;
            match = Figure().Match(plain, end);
        }
    }

    private static KoreanNumber? ReadAt(string plain, PlainDigits digits, Match match, ref int end)
    {
        var start = match.Index;
        var value = double.Parse(match.ValueSpan, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var korean = KoreanScale.Read(plain, start, out var koreanEnd);
        var latin = LatinTail().Match(plain, end);
        var scale = latin.Success ? Scales.Of(latin.Groups["word"].Value) : null;
        if (koreanEnd > start)
            (value, end) = (korean, koreanEnd);
        else if (scale is { } factor)
            (value, end) = (value * factor, latin.Index + latin.Length);

        var isScaled = koreanEnd > start || scale is not null;
        var sign = Sign().Match(plain, end);
        var isPercent = sign.Success && sign.Value.TrimStart() is ['%' or '퍼' or '프', ..];
        var spanEnd = sign.Success && sign.Value[0] is not (' ' or '퍼' or '프') ? sign.Index + sign.Length : end;
        if (!isScaled && !isPercent && value <= Small && double.IsInteger(value))
            return Counted(plain, digits, start, end, value);
        var isThousands = scale is 1e3 && value >= Small * 1e3;
        return new KoreanNumber(digits.Written(start, spanEnd), scale is null ? Readings(plain, end, value, isScaled) : [.. BinaryScale.Readings(value / scale.Value, scale.Value)], isPercent, ClosenessOf(plain, start, end, isThousands)) { Start = digits.StartOf(start), IsScaled = isScaled };
    }

    /// <summary>1 is in every text: "a" and "an" are.</summary>
    private static KoreanNumber? Counted(string plain, PlainDigits digits, int start, int end, double value)
    {
        var counted = Counters.EndAt(plain, end);
        return value > 1 && counted > end ? new KoreanNumber(digits.Written(start, counted), [value], IsPercent: false, ClosenessOf(plain, start, end, false)) { Start = digits.StartOf(start) } : null;
    }

    /// <summary>In 20~30만 the unit belongs to both.</summary>
    private static ImmutableArray<double> Readings(string plain, int end, double value, bool isScaled)
    {
        if (isScaled || Range().Match(plain, end) is not { Success: true } range)
            return [value];
        var upper = range.Index + range.Length;
        KoreanScale.Read(plain, upper, out var koreanEnd);
        if (koreanEnd > upper)
            return [value, value * plain[upper..koreanEnd].Aggregate(1.0, (product, unit) => product * Scales.OfKorean(unit))];
        var figure = Figure().Match(plain, upper);
        var latin = LatinTail().Match(plain, figure.Index + figure.Length);
        return latin.Success && Scales.Of(latin.Groups["word"].Value) is { } factor ? [value, value * factor] : [value];
    }

    private static bool IsPartOfName(string plain, Match match, int behindName)
    {
        var (start, end) = (match.Index, match.Index + match.Length);
        if (match.ValueSpan.Count('.') > 1 || IsListMark(plain, start, end))
            return true;
        var before = start > 0 ? plain[start - 1] : ' ';
        var joins = before is '-' or '.' or '/' or '_' or '\u2010' or '\u2011' or '^' or '+' or '\u2019' or '\'';
        if (char.IsAsciiLetter(before) || before is '_' or '^' or '\u00a4' || (joins && start > 1 && (char.IsAsciiLetter(plain[start - 2]) || start - 1 == behindName)))
            return true;
        var latin = LatinTail().Match(plain, end);
        return latin.Success && latin.Index == end && !latin.Value.StartsWith(' ') && !IsUnit(latin.Groups["word"].Value);
    }

    private static bool IsListMark(string plain, int start, int end) =>
        end < plain.Length && plain[end] == ')' && end - start <= 2 && (start == 0 || plain[start - 1] is ' ' or '(');

    private static bool IsUnit(string word) => Scales.Of(word) is not null || word.Length > 3 || Unit().IsMatch(word);

    private static Closeness ClosenessOf(string plain, int start, int end, bool isThousands)
    {
        if (Above().IsMatch(plain, end))
            return Closeness.AtLeast;
        if (Below().IsMatch(plain, end))
            return Closeness.AtMost;
        if (Hedge().IsMatch(plain[Math.Max(0, start - 6)..start]) || Rounded().IsMatch(plain, end))
            return Closeness.About;
        return isThousands ? Closeness.Thousands : Closeness.Exact;
    }

    [GeneratedRegex(@"https?://[^\s\uAC00-\uD7A3]+|(?:arXiv:)[0-9.]+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"[0-9]+(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex(@"\G(?:(?<word>[A-Za-z]+)| (?<word>thousand|million|billion|trillion)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LatinTail();

    [GeneratedRegex(@"\A(?:[xX]|m?s|[kKMG]?Hz|fps|FPS|[KMGT]i?B|[KMGT]?bit|[kmcn]?m|[mkM]?[gW]|h|min|V|dB|px|p|pp|st|nd|rd|th|[GMTPE]?FLOP|[mn]?L)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex(@"\G(?:%p|%|‰|°|\s?퍼센트|\s?프로(?=[^가-힣]|\z)|[xX×](?![A-Za-z0-9])|\s%)", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex(@"\G\s?(?:%|퍼센트|배|개|명)?\s?(?:[~∼～–-]|에서|부터)\s?(?=[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    /// <summary>A word of its own (not 최근), or a sign that opens no range.</summary>
    [GeneratedRegex(@"(?:(?<![가-힣])(?:약|대략|거의|근|대략적으로)|(?<![0-9A-Za-z%가-힣)]\s?)[~∼≈])\s?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Hedge();

    [GeneratedRegex(@"\G\s?(?:%p?|[가-힣]{1,3}?|[A-Za-z]{1,3})?\s?(?:가량|정도|쯤|남짓|가까이)", RegexOptions.CultureInvariant)]
    private static partial Regex Rounded();

    [GeneratedRegex(@"\G(?:여(?![러기전성])|\s?(?:%p?|퍼센트|배|[개명건장편회종점]|시간|분|초|[A-Za-z]{1,3})?\s?(?:이상|초과|[을를이가]?\s?넘))", RegexOptions.CultureInvariant)]
    private static partial Regex Above();

    [GeneratedRegex(@"\G\s?(?:%p?|퍼센트|배|[개명건장편회종점]|시간|분|초|[A-Za-z]{1,3})?\s?(?:이하|미만|이내)", RegexOptions.CultureInvariant)]
    private static partial Regex Below();
}
