using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Numbers;

/// <summary>The numbers that a source holds, and whether one of the Korean is among them.</summary>
internal sealed class SourceNumbers
{
    private readonly ImmutableArray<EnglishNumber> written;
    private readonly ImmutableArray<EnglishNumber> quantities;
    private readonly ILookup<double, EnglishNumber> places;
    private readonly string plain;
    private readonly double[] values;

    /// <summary>Below it a noughts' difference is chance: 50 and 500 stand in many papers.</summary>
    private const double SmallestQuantity = 1000;

    /// <summary>Between 만 and 억 lie four, between thousand and 억 five.</summary>
    private const int MostNoughts = 5;

    private SourceNumbers(string text)
    {
        var digits = PlainDigits.Of(text).Text;
        plain = EnglishNumbers.Plain(digits);
        var numbers = EnglishNumbers.Read(plain).ToArray();
        written = [.. numbers.Where(number => number.Text.Length > 0).DistinctBy(number => number.Text, StringComparer.Ordinal)];
        places = numbers.Where(number => number.Quantity.Length > 0 && number.Value >= SmallestQuantity).ToLookup(number => number.Value);
        quantities = [.. places.Select(place => place.First())];
        values = [.. numbers.Select(number => number.Value).Concat(NumberWords.Read(digits)).Concat(NumberPhrases.Read(digits)).Distinct().Order()];
    }

    public static SourceNumbers Of(string text) => new(text);

    /// <summary>With what the headers of its tables say of the cells below them.</summary>
    public static SourceNumbers Of(PaperText text) => new(string.Join('\n', [text.Everything, .. text.Sections.SelectMany(section => TableUnits.Read(section.Blocks))]));

    public bool Supports(KoreanNumber number) => number.Readings.Any(value =>
    {
        var (low, high) = Rounding.Of(value, number.Closeness);
        return Holds(low, high) || (Share(value, number.IsPercent) is { } share && Holds(low * share, high * share));
    });

    /// <summary>As the source writes them and in its order: the ones that are closest to the number in size.</summary>
    public ImmutableArray<string> Nearest(KoreanNumber number, int most)
    {
        var near = written.OrderBy(candidate => number.Readings.Min(value => Math.Abs(Math.Log((candidate.Value + 1) / (value + 1))))).Take(most).ToHashSet();
        return [.. written.Where(near.Contains).Select(candidate => candidate.Text)];
    }

    /// <summary>The large quantities of the source that differ from the number by some noughts alone, each value once.</summary>
    public ImmutableArray<EnglishNumber> TenfoldOf(KoreanNumber number) =>
        number.IsPercent || !(number.IsScaled || number.Readings[0] >= SmallestQuantity) ? [] :
            [.. quantities.Where(quantity => number.Readings.Any(value => PowersOfTen.Between(value, quantity.Value) is { } power && Math.Abs(power) is > 0 and <= MostNoughts))];

    /// <summary>Whether a quantity of the source counts one of these things, wherever it stands.</summary>
    public bool Counts(EnglishNumber quantity, IReadOnlyList<string> things) =>
        things.Count > 0 && places[quantity.Value].Any(place => CountedThings.InEnglish(plain, place.Start, place.End).Intersect(things, StringComparer.Ordinal).Any());

    /// <summary>85% may stand as 0.85, and 0.85 as 85%.</summary>
    private static double? Share(double value, bool isPercent) => (isPercent, value <= 1) switch
    {
        (true, _) => 0.01,
        (false, true) => 100,
        _ => null,
    };

    private bool Holds(double low, double high)
    {
        var at = Array.BinarySearch(values, low);
        at = at < 0 ? ~at : at;
        return at < values.Length && values[at] <= high;
    }
}
