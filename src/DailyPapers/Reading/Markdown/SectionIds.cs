using System.Globalization;

namespace DailyPapers.Reading.Markdown;

/// <summary>
/// The anchors that LaTeXML gives the same sections on arXiv's page, so that evidence can be linked there: <c>S4.SS2.SSS1</c>, <c>A1</c>, and <c>Sx1</c> for a
/// section without a number.
/// </summary>
internal sealed class SectionIds
{
    private static readonly string[] Below = ["", "SS", "SSS", "P", "SP"];

    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _unnumbered = new(StringComparer.Ordinal);
    private readonly List<(int Level, string Id)> _path = [];

    /// <param name="parts">As of <see cref="HeadingNumbers.Split"/>.</param>
    public string Numbered(int[] parts)
    {
        var id = (parts[0] < 0 ? $"A{-parts[0]}" : $"S{parts[0]}") + string.Concat(parts.Skip(1).Select((part, depth) => $".{Below[Math.Min(depth + 1, Below.Length - 1)]}{part}"));
        return Give(id, parts.Length);
    }

    public string Unnumbered(int level)
    {
        _path.RemoveAll(section => section.Level >= level);
        return _path.Count == 0 ? Give(Next("Sx"), level) : Give(Next($"{_path[^1].Id}.{(level >= 4 ? "P" : Below[level - 1])}x"), level);
    }

    private string Next(string start)
    {
        var number = _unnumbered[start] = _unnumbered.GetValueOrDefault(start) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{start}{number}");
    }

    /// <summary>Two sections that claim the same number are not the same section.</summary>
    private string Give(string id, int level)
    {
        while (!_given.Add(id))
            id = Next("Sx");
        _path.RemoveAll(section => section.Level >= level);
        _path.Add((level, id));
        return id;
    }
}
