using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DailyPapers.Publishing;

/// <summary>Links whose label and address come from elsewhere.</summary>
public static partial class MarkdownLink
{
    private const int LongestAddress = 2_000;

    /// <summary>The label alone where the address is none that a reader should be sent to.</summary>
    /// <param name="label">Foreign text; it is escaped here.</param>
    /// <param name="address">See <see cref="Address"/>.</param>
    public static string To(string label, string? address) =>
        Address(address) is { } safe ? $"[{MarkdownText.EscapeLabel(label)}]({safe})" : MarkdownText.EscapeLabel(label);

    /// <summary>
    /// The address with everything percent-encoded that could end a link or start markup, dollars included. Null for anything but an absolute http or
    /// https address without a user name: <c>https://arxiv.org@elsewhere</c> reads like a place it does not lead to.
    /// </summary>
    public static string? Address(string? address)
    {
        var text = address?.Trim() ?? "";
        if (text.Length > LongestAddress || !Scheme().IsMatch(text))
            return null;
        var safe = Encode(text);
        return Uri.TryCreate(safe, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0 && uri.Host.Length > 0 ? safe : null;
    }

    private static string Encode(string text)
    {
        var safe = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var isKept = char.IsAsciiLetterOrDigit(text[at]) || "-._~:/?#@!&+,=".Contains(text[at], StringComparison.Ordinal)
                || text[at] == '%' && Escaped().IsMatch(text, at);
            if (isKept)
            {
                safe.Append(text[at]);
                continue;
            }

            var length = char.IsSurrogatePair(text, at) ? 2 : 1;
            foreach (var part in Encoding.UTF8.GetBytes(text.Substring(at, length)))
                safe.Append('%').Append(part.ToString("X2", CultureInfo.InvariantCulture));
            at += length - 1;
        }

        return safe.ToString();
    }

    [GeneratedRegex(@"\Ahttps?://[^/\\]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"\G%[0-9A-Fa-f]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped();
}
