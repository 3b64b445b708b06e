using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace DailyPapers.Checking.Numbers;

/// <summary>Reads numbers that English writes in words: <c>twenty-five</c>, <c>two-thirds</c>, <c>December</c>.</summary>
internal static partial class NumberWords
{
    private static readonly FrozenDictionary<string, double[]> Values = Table();

    /// <summary>Words that hold a number without being one.</summary>
    private static readonly FrozenDictionary<string, double> Hints = new (double Value, string Words)[]
    {
        (1, "single once"),
        (2, "both pair pairs paired pairwise couple dual twin duo binary bilingual bimanual stereo secondly"),
        (3, "triple triples tripled tripling triplet triplets trio ternary trilingual thirdly thrice volumetric"),
        (4, "quadruple quadruples quadrupled quadrupling quadruplet quad"),
        (5, "quintuple"),
        (7, "week weekly"),
        (10, "decade decades"),
    }.SelectMany(row => row.Words.Split(' '), (row, word) => KeyValuePair.Create(word, row.Value)).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>All words that are looked at: few among those of a text.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Telling =
        new[] { "and", "dozen", "hundred", "thousand", "million", "billion", "trillion", "hundredfold", "thousandfold" }.Concat(Hints.Keys).Concat(Values.Keys)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Null for anything but a number.</summary>
    public static double? ValueOf(string word) => word is "a" or "an" or "A" or "An" ? 1 : Values.TryGetValue(word, out var values) ? values[0] : null;

    public static IEnumerable<double> Read(string text)
    {
        double total = 0, run = 0;
        var end = -1;
        foreach (var (start, word) in TellingWords(text))
        {
            // Any word between them, too, parts two numbers.
            if (start - end > 1)
                (total, run) = (0, 0);
            end = start + word.Length;
            if (Hints.TryGetValue(word, out var hint))
                yield return hint;
            if (Scale(word) is { } scale)
                (total, run) = scale > 100 ? (total + (Math.Max(run, 1) * scale), 0) : (total, Math.Max(run, 1) * scale);
            else if (Values.TryGetValue(WithoutFold(word), out var values))
            {
                foreach (var value in values)
                    yield return value;
                run += values[0];
                foreach (var part in Fractions(WithoutFold(word), run))
                    yield return part;
            }
            else if (!string.Equals(word, "and", StringComparison.OrdinalIgnoreCase))
                (total, run) = (0, 0);
            if (total + run > 0)
                yield return total + run;
        }
    }

    private static List<(int Start, string Word)> TellingWords(string text)
    {
        var found = new List<(int, string)>();
        foreach (var match in Word().EnumerateMatches(text))
        {
            var word = text.AsSpan(match.Index, match.Length);
            if (Telling.Contains(word) || (word.EndsWith("fold", StringComparison.OrdinalIgnoreCase) && Telling.Contains(word[..^4])))
                found.Add((match.Index, word.ToString()));
        }

        return found;
    }

    private static double? Scale(string word) => word.ToUpperInvariant() switch
    {
        { Length: <= 2 } => null,
        "DOZEN" => 12,
        "HUNDREDFOLD" => 100,
        "THOUSANDFOLD" => 1000,
        _ => Scales.Of(word),
    };

    private static string WithoutFold(string word) => word.EndsWith("fold", StringComparison.OrdinalIgnoreCase) ? word[..^4] : word;

    /// <summary><c>two-thirds</c>: the parts were summed, the numerator is what is left. Percentages are often rounded.</summary>
    private static IEnumerable<double> Fractions(string word, double sum)
    {
        var denominator = word.TrimEnd('s', 'S').ToUpperInvariant() switch { "HALF" or "HALVE" => 2, "THIRD" => 3, "QUARTER" or "FOURTH" => 4, "FIFTH" => 5, "TENTH" => 10, _ => 0 };
        if (denominator == 0 && sum > Values[word][0] && word.TrimEnd('s', 'S').EndsWith("th", StringComparison.OrdinalIgnoreCase))
            denominator = (int)Values[word][0];
        if (denominator == 0)
            yield break;
        var numerator = Math.Max(1, sum - denominator);
        var percent = 100 * numerator / denominator;
        yield return percent;
        yield return Math.Round(percent);
        yield return Math.Round(percent, 1);
    }

    private static FrozenDictionary<string, double[]> Table()
    {
        string[] units = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
        string[] tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        string[] months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
        var table = new Dictionary<string, double[]>(StringComparer.OrdinalIgnoreCase)
        {
            ["half"] = [2],
            ["halves"] = [2],
            ["halving"] = [2, 50],
            ["halved"] = [2, 50],
            ["thirds"] = [3],
            ["quarter"] = [4],
            ["quarters"] = [4],
            ["twice"] = [2, 100, 200],
            ["double"] = [2, 100, 200],
            ["doubles"] = [2, 100, 200],
            ["doubled"] = [2, 100, 200],
            ["doubling"] = [2, 100, 200],
            ["magnitude"] = [10, 100, 1000],
            ["hundreds"] = [100],
            ["thousands"] = [1_000, 10_000, 100_000],
            ["millions"] = [1e6, 1e7, 1e8],
            ["billions"] = [1e9, 1e10, 1e11],
            ["trillions"] = [1e12],
        };
        for (var i = 0; i < units.Length; i++)
            table[units[i]] = [i];
        string[] ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
            "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];
        for (var i = 0; i < ordinals.Length; i++)
            table[ordinals[i]] = table[ordinals[i] + "s"] = [i + 1];
        (table["thirtieth"], table["fortieth"], table["fiftieth"]) = ([30], [40], [50]);
        (table["hundredth"], table["thousandth"], table["millionth"]) = ([100], [1000], [1e6]);
        for (var i = 0; i < tens.Length; i++)
            table[tens[i]] = [(i + 2) * 10];
        for (var i = 0; i < months.Length; i++)
            table.TryAdd(months[i], [i + 1]);
        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"[A-Za-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
