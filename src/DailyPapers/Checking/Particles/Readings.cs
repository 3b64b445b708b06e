using DailyPapers.Checking.Registers;
using System.Collections.Frozen;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Particles;

/// <summary>
/// What is read in a way of its own: written form, tab, the Korean readings parted by <c>·</c>. The final sounds follow from the readings, so that
/// whoever adds a word writes down how it is said and nothing else.
/// </summary>
internal sealed class Readings
{
    private readonly FrozenDictionary<string, FinalSounds>.AlternateLookup<ReadOnlySpan<char>> _sounds;

    private Readings(string name, StringComparer comparer)
    {
        All = [.. ParticleData.Rows(name).Select(cells => (cells[0], cells[1]))];
        _sounds = All.ToFrozenDictionary(row => row.Written, row => Of(row.Reading), comparer).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Single Latin letters, by their names.</summary>
    public static Readings Letters { get; } = new("letters.tsv", StringComparer.OrdinalIgnoreCase);

    /// <summary>Greek letters and signs.</summary>
    public static Readings Signs { get; } = new("signs.tsv", StringComparer.Ordinal);

    /// <summary>Units right behind a number.</summary>
    public static Readings Units { get; } = new("units.tsv", StringComparer.Ordinal);

    /// <summary>Names in capitals that are not read by the rules; letter case counts: MAP is not map.</summary>
    public static Readings Acronyms { get; } = new("acronyms.tsv", StringComparer.Ordinal);

    /// <summary>Words that are not read by their ending.</summary>
    public static Readings Words { get; } = new("loanwords.tsv", StringComparer.OrdinalIgnoreCase);

    /// <summary>As the file has them.</summary>
    public (string Written, string Reading)[] All { get; }

    public bool TryGet(ReadOnlySpan<char> written, out FinalSounds sounds) => _sounds.TryGetValue(written, out sounds);

    public FinalSounds Of(ReadOnlySpan<char> written) => _sounds.TryGetValue(written, out var sounds) ? sounds : FinalSounds.Any;

    /// <summary>The final sounds of readings such as <c>아르·알</c>; a question mark is a reading that nobody can know.</summary>
    public static FinalSounds Of(string readings) =>
        readings.Split('·').Aggregate(FinalSounds.None, (sounds, reading) => sounds | (reading is [.., var last] && Hangul.Is(last) ? Syllable.Final(last) : FinalSounds.Any));
}
