using DailyPapers.Checking.Markups;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Markup;

/// <summary>An address that the paper does not have: models make them up from the paper's name.</summary>
internal sealed class UnknownAddressRule() : PieceRule("address.unknown", Severity.Error, Repair.Model)
{
    private static readonly string[] Places = ["github.com/", "huggingface.co/", "arxiv.org/"];

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        if (writing.Source is not { } source || !writing.IsSourceWhole || !piece.Text.Contains('/', StringComparison.Ordinal))
            yield break;
        foreach (var (start, end) in Addresses(piece.Text))
        {
            var address = piece.Text[start..end];
            if (KnownAddresses.Holds(source, address))
                continue;
            yield return new Hit(piece, start, end - start)
            {
                Complaint = $"{piece.Spoken}의 주소 \"{Excerpt.Of(address)}\"는 원문에 없습니다. 이 주소를 빼세요.",
            };
        }
    }

    private static IEnumerable<(int Start, int End)> Addresses(string text)
    {
        foreach (var address in WebAddress.In(text))
        {
            if (address.Host(text).Contains('.', StringComparison.Ordinal))
                yield return (address.Start, address.End);
        }

        foreach (var place in Places)
        {
            for (var at = text.IndexOf(place, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(place, at + place.Length, StringComparison.OrdinalIgnoreCase))
            {
                if ((at == 0 || !(char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '/' or '.' or '@')) && EndOfPath(text, at + place.Length) is var end && end > at + place.Length)
                    yield return (at, end);
            }
        }
    }

    private static int EndOfPath(string text, int at)
    {
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '_' or '.' or '/'))
            at++;
        while (at > 0 && text[at - 1] is '.' or '-' or '_')
            at--;
        return at;
    }
}
