using System.Buffers;
using DailyPapers.Papers;

namespace DailyPapers.Searching;

/// <summary>Finds the glossary's terms, however their words are joined: language model, language-model, 언어모델.</summary>
internal sealed class TermSpellings
{
    /// <summary>No longer spelling can be typed.</summary>
    private const int Longest = 200;

    /// <summary>By the node and the next letter.</summary>
    private readonly Dictionary<long, int> _steps = [];
    private readonly HashSet<int> _ends = [];

    /// <summary>The letters with which a term begins: most places of a text end here.</summary>
    private readonly SearchValues<char> _beginnings;

    public TermSpellings(TermForms forms)
    {
        foreach (var key in forms.Keys)
            _ends.Add(key.Aggregate(0, Step));
        _beginnings = SearchValues.Create([.. forms.Keys.Select(key => key[0]).Distinct()]);
    }

    /// <summary>Every place that spells a term and counts as found.</summary>
    /// <param name="folded">See <see cref="SearchText.Folded"/>.</param>
    public List<FoundPlace> Of(string folded)
    {
        var found = new List<FoundPlace>();
        for (var at = folded.AsSpan().IndexOfAny(_beginnings); at >= 0 && at < folded.Length; at++)
        {
            if (_beginnings.Contains(folded[at]) && (Hangul.Is(folded[at]) || WordPlace.IsStart(folded, at)))
                Add(folded, at, found);
        }

        return found;
    }

    private void Add(string folded, int start, List<FoundPlace> found)
    {
        var (node, last) = (0, Math.Min(folded.Length, start + Longest));
        for (var at = start; at < last; at++)
        {
            if (!char.IsLetterOrDigit(folded[at]))
                continue;
            if (!_steps.TryGetValue(StepOf(node, folded[at]), out node))
                return;
            if (_ends.Contains(node))
                found.Add(new FoundPlace(start, at + 1 - start));
        }
    }

    private int Step(int node, char next)
    {
        if (!_steps.TryGetValue(StepOf(node, next), out var to))
            _steps.Add(StepOf(node, next), to = _steps.Count + 1);
        return to;
    }

    private static long StepOf(int node, char next) => ((long)node << 16) | next;

    /// <summary>Whether words of a spelling stand apart by a blank each, as they are typed.</summary>
    public static bool HasBlanks(string spelling) => spelling.Contains(' ', StringComparison.Ordinal) && !spelling.Contains("  ", StringComparison.Ordinal) && !spelling.Any(character => char.IsWhiteSpace(character) && character != ' ');
}
