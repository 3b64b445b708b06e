using System.Collections.Immutable;

namespace DailyPapers.Reading.Pdf;

/// <summary>The numbers of the headings so far: the next one must follow them, or it is an item of a list, a row of a table, a reference.</summary>
internal sealed class HeadingTrail
{
    private readonly Dictionary<(HeadingKind Kind, int Level), PdfRow> looks = [];
    private ImmutableArray<int> last = [];
    private HeadingKind kind;

    /// <summary>The look of the sections of level 1; null before the first.</summary>
    public PdfRow? Section => looks.GetValueOrDefault((HeadingKind.Arabic, 1)) ?? looks.GetValueOrDefault((HeadingKind.Roman, 1));

    public bool HasNumbers => looks.Count > 0;

    /// <summary>The heading, with the path that it has under its section; null where it does not follow.</summary>
    /// <param name="isDistinct">Larger or bolder than text.</param>
    /// <param name="isLoose">Room above it, and not the length of a sentence.</param>
    /// <param name="isBehindReferences">Only there an appendix may begin that doesn't look like one.</param>
    public HeadingLine? Follow(HeadingLine line, PdfRow row, bool isDistinct, bool isLoose, bool isBehindReferences)
    {
        foreach (var reading in Readings(line))
        {
            if (!Continues(reading, isDistinct, isBehindReferences) || !Looks(reading, row, isDistinct, isLoose))
                continue;
            (kind, last) = (reading.Kind, reading.Path);
            looks.TryAdd((reading.Kind, reading.Path.Length), row);
            return reading;
        }

        return null;
    }

    /// <summary>"I", "V" and "X" are a roman number or a letter; a letter below a roman number is a subsection.</summary>
    private IEnumerable<HeadingLine> Readings(HeadingLine line)
    {
        if (line.Kind == HeadingKind.Letter && line.Number.Length == 1 && kind == HeadingKind.Roman)
            yield return line with { Kind = HeadingKind.Roman, Path = [last[0], line.Path[0]] };
        if (line.Number is "I" or "V" or "X" && kind is HeadingKind.None or HeadingKind.Roman)
            yield return line with { Kind = HeadingKind.Roman, Path = [HeadingLine.Roman(line.Number)] };
        yield return line;
    }

    private bool Continues(HeadingLine line, bool isDistinct, bool isBehindReferences)
    {
        if (kind == HeadingKind.None)
            return line.Path is [0 or 1] ? line.Kind != HeadingKind.Letter : isDistinct && line.Kind == HeadingKind.Arabic;
        if (line.Kind != kind)
            return line.Kind == HeadingKind.Letter && kind != HeadingKind.Letter && line.Path is [1] or [1, 1] && (isDistinct || isBehindReferences);
        return Follows(line.Path, isDistinct ? 2 : 1);
    }

    /// <param name="most">How far a number may jump: a heading may have been missed.</param>
    private bool Follows(ImmutableArray<int> path, int most)
    {
        var level = path.Length - 1;
        if (level > last.Length || (level > 0 && !path[..level].SequenceEqual(last[..level])))
            return level == last.Length + 1 && path[..last.Length].SequenceEqual(last) && path[last.Length..].All(number => number == 1);
        var before = level < last.Length ? last[level] : 0;
        return path[level] > before && path[level] <= before + most;
    }

    private bool Looks(HeadingLine line, PdfRow row, bool isDistinct, bool isLoose) =>
        looks.GetValueOrDefault((line.Kind, line.Path.Length)) is { } look
            ? row.IsAsHighAs(look.Height) && (row.IsBold == look.IsBold || isLoose)
            : isDistinct || isLoose;
}
