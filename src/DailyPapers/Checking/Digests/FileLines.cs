using System.Collections.Immutable;

namespace DailyPapers.Checking.Digests;

/// <summary>The lines of a file by their places, whatever ends them.</summary>
internal sealed class FileLines
{
    private readonly ImmutableArray<int> _starts;

    public FileLines(string text)
    {
        Text = text;
        var starts = ImmutableArray.CreateBuilder<int>();
        for (var at = 0; at <= text.Length;)
        {
            starts.Add(at);
            var feed = text.IndexOf('\n', at);
            at = feed < 0 ? text.Length + 1 : feed + 1;
        }

        _starts = starts.ToImmutable();
    }

    public string Text { get; }

    public int Count => _starts.Length;

    public int Start(int line) => line == 0 && Text.StartsWith('\uFEFF') ? 1 : _starts[line];

    /// <summary>Without the characters that end it.</summary>
    public int End(int line)
    {
        var end = line + 1 < _starts.Length ? _starts[line + 1] - 1 : Text.Length;
        return end > Start(line) && Text[end - 1] == '\r' ? end - 1 : end;
    }

    public ReadOnlySpan<char> this[int line] => Text.AsSpan(Start(line)..End(line));

    /// <summary>The line of a place, counted from 1.</summary>
    public int NumberOf(int place)
    {
        var found = _starts.BinarySearch(place);
        return found >= 0 ? found + 1 : ~found;
    }
}
