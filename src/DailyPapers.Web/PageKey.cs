using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DailyPapers.Web;

/// <summary>A short hash of everything that a page shows, so that a page is drawn only when it would change.</summary>
public static class PageKey
{
    /// <param name="parts">Null and the empty text are told apart, and so are the borders of the parts.</param>
    public static string Of(params IEnumerable<string?> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
            text.Append(CultureInfo.InvariantCulture, $"{part?.Length ?? -1}:").Append(part);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 12));
    }
}
