using System.Text.Encodings.Web;
using System.Text.Json;

namespace DailyPapers.Cli;

/// <summary>Takes the secrets of the environment out of whatever is printed: a server may quote the key that it refuses.</summary>
internal sealed class Redaction
{
    /// <summary>A shorter value would be found in ordinary words.</summary>
    private const int Shortest = 6;

    private static readonly string[] Names =
        ["OPENAI_API_KEY", "HF_TOKEN", "SLACK_BOT_TOKEN", "SLACK_WEBHOOK_URL", "DISCORD_WEBHOOK_URL", "TELEGRAM_BOT_TOKEN", "SMTP_URL", "DATABASE_URL", "OTEL_EXPORTER_OTLP_HEADERS"];

    private static readonly string[] Addresses = ["OPENAI_BASE_URL", "HF_ENDPOINT", "SMTP_URL", "DATABASE_URL", "OTEL_EXPORTER_OTLP_ENDPOINT"];

    private readonly string[] _secrets;

    private Redaction(IEnumerable<string> secrets) =>
        _secrets = [.. secrets.Where(secret => secret.Length >= Shortest).SelectMany(Written).Distinct(StringComparer.Ordinal).OrderByDescending(secret => secret.Length)];

    /// <param name="environment">Gives a variable's value by its name.</param>
    public static Redaction Of(Func<string, string?> environment) => new(
        Names.Select(environment).OfType<string>().Select(value => value.Trim())
            .Concat(Addresses.Select(environment).Select(Password).OfType<string>()));

    public string Apply(string text) => _secrets.Aggregate(text, Hide);

    // A message that was cut may end in the middle of a key.
    private static string Hide(string text, string secret)
    {
        text = text.Replace(secret, "***", StringComparison.Ordinal);
        for (var length = secret.Length - 1; length >= Shortest && text.Contains('…'); length--)
            text = text.Replace(secret[..length] + "…", "***…", StringComparison.Ordinal);
        return text;
    }

    // In text, in an address, and in the two ways of JSON.
    private static IEnumerable<string> Written(string secret) =>
        [secret, Uri.EscapeDataString(secret), JsonEncodedText.Encode(secret).ToString(), JsonEncodedText.Encode(secret, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString()];

    /// <summary>What stands before the host, also where the scheme was forgotten.</summary>
    private static string? Password(string? address)
    {
        var end = address?.LastIndexOf('@') ?? -1;
        if (end < 0)
            return null;
        var scheme = address!.IndexOf("://", StringComparison.Ordinal);
        var start = scheme < 0 ? 0 : scheme + 3;
        return start < end ? address[start..end] : null;
    }
}
