using System.Collections.Immutable;

namespace DailyPapers.Checking.Digests;

/// <summary>The lines of a file by their places, whatever ends them: a line feed, a carriage return (old Macs'), or both.</summary>
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
            at = AfterEnd(text, at);
        }

        _starts = starts.ToImmutable();
    }

    public string Text { get; }

    public int Count => _starts.Length;

    public int Start(int line) => line == 0 && Text.StartsWith('\uFEFF') ? 1 : _starts[line];

    /// <summary>Without the characters that end it.</summary>
    public int End(int line)
    {
        if (line + 1 == _starts.Length)
            return Text.Length;
        var end = _starts[line + 1] - 1;
        return end > Start(line) && Text[end] == '\n' && Text[end - 1] == '\r' ? end - 1 : end;
    }

    public ReadOnlySpan<char> this[int line] => Text.AsSpan(Start(line)..End(line));

    /// <summary>The line of a place, counted from 1.</summary>
    public int NumberOf(int place)
    {
        var found = _starts.BinarySearch(place);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>Where the next line begins; behind the text after the last one.</summary>
    private static int AfterEnd(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny('\r', '\n');
        if (end < 0)
            return text.Length + 1;
        end += at;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
