using System.Collections.Immutable;

namespace DailyPapers.Checking.Digests;

/// <summary>How one text became another, in as few and as small stretches as can be had cheaply: what lies between two changes is not written again.</summary>
internal static class TextChanges
{
    /// <summary>Mends change a few letters of a bullet. Beyond it the whole middle counts as changed, which is right as well.</summary>
    private const int MostEdits = 400;

    public static ImmutableArray<TextChange> Between(string before, string after)
    {
        var prefix = before.AsSpan().CommonPrefixLength(after);
        var (oldEnd, newEnd) = (before.Length, after.Length);
        while (oldEnd > prefix && newEnd > prefix && before[oldEnd - 1] == after[newEnd - 1])
            (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);
        if (prefix == oldEnd && prefix == newEnd)
            return [];
        var (left, right) = (before[prefix..oldEnd], after[prefix..newEnd]);
        var steps = Steps(left, right);
        return steps is null ? [new TextChange(prefix, oldEnd, right)] : [.. Joined(steps, left, right).Select(change => change with { Start = change.Start + prefix, End = change.End + prefix })];
    }

    /// <summary>Matching pairs of places, in order.</summary>
    /// <remarks>Myers, An O(ND) Difference Algorithm, 1986: furthest[k] is how far into the old text one comes on diagonal k.</remarks>
    private static List<(int Old, int New)>? Steps(string left, string right)
    {
        var most = Math.Min(left.Length + right.Length, MostEdits);
        var furthest = new int[2 * most + 3];
        var trace = new List<int[]>();
        for (var edits = 0; edits <= most; edits++)
        {
            trace.Add([.. furthest]);
            for (var k = -edits; k <= edits; k += 2)
            {
                var down = k == -edits || (k != edits && furthest[most + k] < furthest[most + k + 2]);
                var x = down ? furthest[most + k + 2] : furthest[most + k] + 1;
                while (x < left.Length && x - k < right.Length && x - k >= 0 && left[x] == right[x - k])
                    x++;
                furthest[most + k + 1] = x;
                if (x >= left.Length && x - k >= right.Length)
                    return Back(trace, most, edits, left.Length, right.Length);
            }
        }

        return null;
    }

    private static List<(int, int)> Back(List<int[]> trace, int most, int edits, int x, int y)
    {
        var matches = new List<(int, int)>();
        for (var at = edits; at >= 0; at--)
        {
            var (furthest, k) = (trace[at], x - y);
            var down = k == -at || (k != at && furthest[most + k] < furthest[most + k + 2]);
            var (fromX, fromK) = at == 0 ? (0, 0) : down ? (furthest[most + k + 2], k + 1) : (furthest[most + k], k - 1);
            var fromY = fromX - fromK;
            while (x > fromX && y > fromY && x > 0 && y > 0)
                matches.Add((--x, --y));
            (x, y) = (fromX, fromY);
        }

        matches.Reverse();
        return matches;
    }

    private static IEnumerable<TextChange> Joined(List<(int Old, int New)> matches, string left, string right)
    {
        var (old, made) = (0, 0);
        foreach (var (matchOld, matchNew) in matches.Append((left.Length, right.Length)))
        {
            if (matchOld > old || matchNew > made)
                yield return new TextChange(old, matchOld, right[made..matchNew]);
            (old, made) = (matchOld + 1, matchNew + 1);
        }
    }
}
