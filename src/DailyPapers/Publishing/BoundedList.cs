using System.Text;

namespace DailyPapers.Publishing;

/// <summary>As many lines as there is room for.</summary>
/// <param name="Left">How many lines did not fit.</param>
internal sealed record BoundedList(string Markdown, int Left)
{
    /// <param name="lines">In order; the first that does not fit ends the list.</param>
    /// <param name="room">In bytes of UTF-8.</param>
    internal static BoundedList Of(IEnumerable<string> lines, int room)
    {
        var all = lines.ToList();
        var shown = 0;
        while (shown < all.Count && (room -= Encoding.UTF8.GetByteCount(all[shown]) + 1) >= 0)
            shown++;
        return new BoundedList(string.Join('\n', all.Take(shown)), all.Count - shown);
    }
}
