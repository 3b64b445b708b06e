using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DailyPapers.Checking.Numbers;

/// <summary>The numbers that a Korean text and a text of its source share, so that a reader sees which belongs to which.</summary>
/// <param name="Korean">Start and length, in order.</param>
/// <param name="English">The same.</param>
public sealed partial record PairedNumbers(ImmutableArray<(int Start, int Length)> Korean, ImmutableArray<(int Start, int Length)> English)
{
    public static PairedNumbers None { get; } = new([], []);

    /// <summary>Texts without digits have none: numbers in words are not underlined.</summary>
    public static PairedNumbers Of(string korean, string english)
    {
        if (!korean.Any(char.IsDigit) || !english.Any(char.IsDigit))
            return None;
        var (written, quoted) = (KoreanNumbers.Read(korean).ToList(), InEnglish(english));
        var pairs = written.SelectMany(number => quoted.Where(place => Means(number, place.Value)).Select(place => (number, place))).ToList();
        var same = SameFigures(korean, english);
        return new PairedNumbers(
            Apart(pairs.Select(pair => (pair.number.Start, pair.number.Text.Length)).Concat(same.Korean)),
            Apart(pairs.Select(pair => (pair.place.Start, pair.place.Length)).Concat(same.English)));
    }

    /// <summary>Small figures that count nothing need no proof (2 BLEU), but a reader sees that they are the same.</summary>
    private static PairedNumbers SameFigures(string korean, string english)
    {
        var (ours, theirs) = (Figures(korean), Figures(english));
        return new PairedNumbers(
            [.. ours.Where(figure => theirs.Exists(other => other.Value == figure.Value)).Select(figure => (figure.Index, figure.Length))],
            [.. theirs.Where(figure => ours.Exists(other => other.Value == figure.Value)).Select(figure => (figure.Index, figure.Length))]);
    }

    private static List<Match> Figures(string text) => Figure().Matches(text).ToList();

    private static bool Means(KoreanNumber number, double value) => number.Readings.Any(reading =>
    {
        var (low, high) = Rounding.Of(reading, number.Closeness);
        return (value >= low && value <= high) || (number.IsPercent && value >= low / 100 && value <= high / 100);
    });

    // What TeX hides is read without it, and then found again where it is written the same.
    private static List<(int Start, int Length, double Value)> InEnglish(string english)
    {
        var (plain, places, from) = (EnglishNumbers.Plain(english), new List<(int, int, double)>(), 0);
        foreach (var number in EnglishNumbers.Read(plain).Where(number => number.End > number.Start))
        {
            var (start, text) = (number.Start, plain[number.Start..number.End]);
            if (plain.Length != english.Length)
                start = english.IndexOf(text, Math.Min(from, english.Length), StringComparison.Ordinal);
            if (start < 0)
                continue;
            from = plain.Length == english.Length ? from : start;
            places.Add((start, text.Length, number.Value));
        }

        return places;
    }

    private static ImmutableArray<(int Start, int Length)> Apart(IEnumerable<(int Start, int Length)> places)
    {
        var apart = ImmutableArray.CreateBuilder<(int Start, int Length)>();
        foreach (var place in places.OrderBy(place => place.Start).ThenByDescending(place => place.Length).Where(place => apart.Count == 0 || place.Start >= apart[^1].Start + apart[^1].Length))
            apart.Add(place);
        return apart.ToImmutable();
    }

    /// <summary>A figure of its own: not the 4 of GPT-4, nor part of a longer one.</summary>
    [GeneratedRegex(@"(?<![0-9A-Za-z.,_^\-])[0-9]+(?:[.,][0-9]+)*(?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
