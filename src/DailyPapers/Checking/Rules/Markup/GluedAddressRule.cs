using DailyPapers.Checking.Characters;
using DailyPapers.Checking.Markups;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Markup;

/// <summary>
/// Hangul at an address. GitHub's link runs to the next white space and leads nowhere; between angle brackets it ends where the address does, and the
/// particle stays at its word. A draft knows no brackets: there a space parts them, which every reader of plain text understands.
/// </summary>
internal sealed class GluedAddressRule() : PieceRule("address.glued", Severity.Error, Repair.Mend)
{
    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        if (!piece.Text.Contains("http", StringComparison.OrdinalIgnoreCase))
            yield break;
        var floor = 0;
        foreach (var address in WebAddress.In(piece.Text))
        {
            if (IsMarkedUp(piece, address) || IsTwo(piece.Text, address))
                continue;
            var (isBefore, behind) = (address.Start > floor && Hangul.Is(piece.Text[address.Start - 1]), Behind(piece, address));
            if (!isBefore && behind is null)
                continue;
            var hit = Parted(piece, address, isBefore, behind ?? address.End, floor);
            floor = hit.Start + hit.Length;
            yield return hit;
        }
    }

    /// <summary>Code, a link's target, an address between angle brackets, a link's text.</summary>
    private static bool IsMarkedUp(Piece piece, WebAddress address) =>
        (piece.Shields.Around(address.Start) is { } shield && shield.Start < address.Start) ||
        (piece.IsMarkdown() && IsInLink(piece.Text.AsSpan(address.End, address.Reach - address.End)));

    private static bool IsInLink(ReadOnlySpan<char> behind) => behind.IndexOf("](") is >= 0 and var close && !behind[..close].Contains('[');

    /// <summary>One address runs into another; within one of an archive it follows a slash or an equals sign.</summary>
    private static bool IsTwo(string text, WebAddress address)
    {
        for (var at = text.IndexOf("http", address.Start + 1, address.End - address.Start - 1, StringComparison.OrdinalIgnoreCase); at > 0; at = text.IndexOf("http", at + 1, address.End - at - 1, StringComparison.OrdinalIgnoreCase))
        {
            var rest = text.AsSpan(at + 4);
            if (text[at - 1] is not ('/' or '=') && (rest.StartsWith("://") || rest.StartsWith("s://", StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        return false;
    }

    private static int? Behind(Piece piece, WebAddress address)
    {
        if (piece.IsMarkdown())
            return address.EndOfHangul(piece.Text);
        var end = address.End;
        while (end < piece.Text.Length && Hangul.Is(piece.Text[end]))
            end++;
        return end > address.End ? end : null;
    }

    private static Hit Parted(Piece piece, WebAddress address, bool isBefore, int end, int floor)
    {
        var text = piece.Text;
        var start = isBefore ? Letters.Word(text, address.Start, address.Start, floor).Start : address.Start;
        var (link, behind) = (text[address.Start..address.End], text[address.End..end]);
        var front = isBefore ? text[start..address.Start] + " " : "";
        // Behind a blank it is a link, and would run into whatever sign stands behind it.
        var isAlone = behind.Length == 0 && (end == text.Length || char.IsWhiteSpace(text[end]));
        var marked = piece.IsMarkdown()
            ? isAlone ? link : $"<{link.Replace("\\", "", StringComparison.Ordinal)}>{behind}"
            : behind.Length == 0 ? link : $"{link} {behind}";
        return new Hit(piece, start, end - start, front + marked);
    }
}
