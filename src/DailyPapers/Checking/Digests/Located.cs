namespace DailyPapers.Checking.Digests;

/// <summary>A text that was taken out of a file, with the place of each of its characters there, so that a change goes back exactly.</summary>
/// <param name="Text">As rules read it.</param>
/// <param name="Places">One more than it has characters: character i stands in the file from <c>Places[i]</c> to <c>Places[i + 1]</c>.</param>
internal sealed record Located(string Text, ReadOnlyMemory<int> Places)
{
    public int Start => Places.Span[0];

    public int PlaceOf(int index) => Places.Span[Math.Clamp(index, 0, Text.Length)];

    /// <summary>A stretch of the file as it stands there.</summary>
    public static Located Of(string file, int start, int end)
    {
        var places = new int[end - start + 1];
        for (var i = 0; i < places.Length; i++)
            places[i] = start + i;
        return new Located(file[start..end], places);
    }

    /// <summary>Lines as one text: a blank stands for each line's end and the indent behind it.</summary>
    public static Located Joined(string file, IReadOnlyList<(int Start, int End)> lines)
    {
        var places = new List<int>();
        foreach (var (start, end) in lines)
        {
            // The blank reaches from the last line's end to this line's beginning.
            for (var at = start; at < end; at++)
                places.Add(at);
            places.Add(end);
        }

        return new Located(string.Join(' ', lines.Select(line => file[line.Start..line.End])), places.ToArray());
    }

    public Located Slice(int start, int end) => new(Text[start..end], Places.Slice(start, end - start + 1));

    public Located Trim()
    {
        var (start, end) = (0, Text.Length);
        while (start < end && Text[start] is ' ' or '\t')
            start++;
        while (end > start && Text[end - 1] is ' ' or '\t')
            end--;
        return Slice(start, end);
    }
}
