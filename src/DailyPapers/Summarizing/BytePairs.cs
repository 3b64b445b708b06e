using System.Collections.Immutable;

namespace DailyPapers.Summarizing;

/// <summary>Merges the bytes of one piece, lowest rank first, leftmost among equals, until no pair is a token.</summary>
/// <remarks>A linked list and a heap: the textbook's rescan after every merge is quadratic in a single long word.</remarks>
internal sealed class BytePairs(Ranks ranks, byte[] bytes)
{
    private readonly int[] next = [.. Enumerable.Range(1, bytes.Length)];
    private readonly int[] previous = [.. Enumerable.Range(-1, bytes.Length)];
    private readonly int[] end = [.. Enumerable.Range(1, bytes.Length)];
    private readonly PriorityQueue<(int Left, int End), (int Rank, int Left)> pairs = new();

    /// <summary>Can be asked once: merging changes this object.</summary>
    public void AppendTo(ImmutableArray<int>.Builder tokens)
    {
        for (var i = 0; i < bytes.Length - 1; i++)
            Offer(i);
        while (pairs.TryDequeue(out var pair, out _))
            Merge(pair.Left, pair.End);
        for (var i = 0; i < bytes.Length; i = next[i])
        {
            if (ranks.TryFind(bytes.AsSpan(i, end[i] - i), out var id))
                tokens.Add(id);
        }
    }

    private void Offer(int left)
    {
        var right = next[left];
        if (right < bytes.Length && ranks.TryFind(bytes.AsSpan(left, end[right] - left), out var rank))
            pairs.Enqueue((left, end[right]), (rank, left));
    }

    private void Merge(int left, int pairEnd)
    {
        // Offers are not withdrawn: one whose parts were merged elsewhere no longer ends where it said.
        var right = next[left];
        if (end[left] < 0 || right >= bytes.Length || end[right] != pairEnd)
            return;
        end[left] = pairEnd;
        end[right] = -1;
        next[left] = next[right];
        if (next[left] < bytes.Length)
            previous[next[left]] = left;
        Offer(left);
        if (previous[left] >= 0)
            Offer(previous[left]);
    }
}
