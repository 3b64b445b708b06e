using System.Text.RegularExpressions;
using DailyPapers.Checking.Characters;
using DailyPapers.Checking.Markups;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Markup;

/// <summary>Addresses that lead nowhere: a scheme with a slip, a blank inside, no host, signs of the text around them at the end.</summary>
internal sealed partial class BrokenAddressRule() : PieceRule("address.broken", Severity.Error, Repair.Model)
{
    private static readonly string[] Forges = ["github.com", "huggingface.co", "arxiv.org", "gitlab.com"];

    public override Touch Touches => Touch.Latin;

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        var text = piece.Text;
        if (!text.Contains("tp", StringComparison.OrdinalIgnoreCase))
            return [];
        var slips = Slip().Matches(text).Where(slip => (!IsRight(slip.ValueSpan) || IsDoubled(text, slip)) && !IsCode(piece, slip.Index)).ToList();
        if (slips.Count > 0)
            return slips.Select(slip => Scheme(piece, slip));
        return WebAddress.In(text).Where(address => !IsCode(piece, address.Start)).Select(address => Broken(piece, address)).OfType<Hit>();
    }

    private static bool IsCode(Piece piece, int at) => piece.Shields.Around(at) is { } shield && piece.Text[shield.Start] == '`';

    private static bool IsRight(ReadOnlySpan<char> scheme) => scheme.Equals("http://", StringComparison.OrdinalIgnoreCase) || scheme.Equals("https://", StringComparison.OrdinalIgnoreCase);

    private static bool IsDoubled(string text, Match slip) => text.AsSpan(slip.Index + slip.Length).StartsWith("http", StringComparison.OrdinalIgnoreCase);

    private static Hit Scheme(Piece piece, Match slip)
    {
        var end = slip.Index + slip.Length;
        while (end < piece.Text.Length && end - slip.Index < 200 && (char.IsAsciiLetterOrDigit(piece.Text[end]) || piece.Text[end] is '-' or '.' or '/' or '_' or ':'))
            end++;
        while (piece.Text[end - 1] is '.' or '-' or ':')
            end--;
        var scheme = IsDoubled(piece.Text, slip) ? "" : slip.ValueSpan.Contains("ps", StringComparison.OrdinalIgnoreCase) ? "https://" : "http://";
        return new Hit(piece, slip.Index, end - slip.Index, scheme + piece.Text[(slip.Index + slip.Length)..end]);
    }

    private static Hit? Broken(Piece piece, WebAddress address)
    {
        var text = piece.Text;
        var host = address.Host(text);
        if (Joined(text, address, host) is { } joined)
            return new Hit(piece, address.Start, joined.End - address.Start, joined.Whole);
        if (host.Contains(',', StringComparison.Ordinal) && Comma().IsMatch(host))
            return new Hit(piece, address.Start, address.End - address.Start, text[address.Start..address.End].Replace(host, host.Replace(',', '.'), StringComparison.Ordinal));
        if (IsCut(text, address, host))
            return Asked(piece, address);
        var end = address.End;
        while (end < text.Length && text[end] is '}' && (address.Start == 0 || text[address.Start - 1] != '{'))
            end++;
        return end == address.End ? null : new Hit(piece, address.Start, end - address.Start, text[address.Start..address.End]);
    }

    private static bool IsCut(string text, WebAddress address, string host)
    {
        var rest = text.AsSpan(address.End);
        return !IsHost(host) || rest.StartsWith("...") || rest.StartsWith("…") || text.AsSpan(address.Start, address.End - address.Start).Contains("...", StringComparison.Ordinal);
    }

    private static bool IsHost(string host) => host.StartsWith("localhost", StringComparison.OrdinalIgnoreCase) || (host.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && dot < host.Length - 1);

    private static Hit Asked(Piece piece, WebAddress address)
    {
        var (start, end) = Letters.Word(piece.Text, address.Start, Math.Max(address.End, address.Start + 4), address.Start);
        return new Hit(piece, start, end - start)
        {
            Complaint = $"{piece.Spoken}의 주소가 깨졌습니다: \"{Excerpt.Of(piece.Text[start..end])}\". 원문의 주소를 그대로 쓰거나 빼세요.",
        };
    }

    /// <summary>A blank before the path, before the last part of the host, or behind the host of a place whose addresses all have a path.</summary>
    private static (int End, string Whole)? Joined(string text, WebAddress address, string host)
    {
        var gap = Gap().Match(text, address.End);
        if (!gap.Success)
            return null;
        var isPath = address.EndOfHost(text) >= address.End - 1;
        var isJoined = gap.Groups["path"].Success ? isPath && IsHost(host) && !text.AsSpan(address.Start, address.End - address.Start).EndsWith("/")
            : gap.Groups["top"].Success ? !IsHost(host)
            : isPath && Forges.Contains(host, StringComparer.OrdinalIgnoreCase);
        return isJoined ? (gap.Index + gap.Length, text[address.Start..address.End] + gap.Value.Replace(" ", "", StringComparison.Ordinal)) : null;
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?:https?://(?=https?://)|(?:ht{1,3}p{1,2}s?|ttps?|hhttps?)(?: ?[:;] ?/{1,3} ?| ?//)(?=[A-Za-z0-9\-]{1,63}\.[A-Za-z]))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Slip();

    [GeneratedRegex(@"\G(?:(?<path> /[A-Za-z0-9][A-Za-z0-9\-._/]{0,200})|(?<top>\.? ?\.? (?:com|org|io|net|ai|co|edu)(?:/[A-Za-z0-9\-._/]{0,200})?(?![A-Za-z]))|/? [A-Za-z0-9\-_.]{1,60}/[A-Za-z0-9\-_.]{1,100})(?<![.])", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    [GeneratedRegex(@"\A[A-Za-z0-9\-]{1,40},(?:com|org|io|net|ai|co)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Comma();
}
