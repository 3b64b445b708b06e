namespace DailyPapers.Cli;

/// <summary>Takes the secrets of the environment out of whatever is printed: a server may quote the key that it refuses.</summary>
internal sealed class Redaction
{
    /// <summary>A shorter value would be found in ordinary words.</summary>
    private const int Shortest = 6;

    private static readonly string[] Names =
        ["OPENAI_API_KEY", "HF_TOKEN", "SLACK_BOT_TOKEN", "SLACK_WEBHOOK_URL", "DISCORD_WEBHOOK_URL", "TELEGRAM_BOT_TOKEN", "SMTP_URL", "DATABASE_URL"];

    private static readonly string[] Addresses = ["OPENAI_BASE_URL", "HF_ENDPOINT", "SMTP_URL", "DATABASE_URL"];

    private readonly string[] _secrets;

    private Redaction(IEnumerable<string> secrets) =>
        _secrets = [.. secrets.Where(secret => secret.Length >= Shortest).SelectMany(secret => new[] { secret, Uri.EscapeDataString(secret) }).Distinct(StringComparer.Ordinal).OrderByDescending(secret => secret.Length)];

    /// <param name="environment">Gives a variable's value by its name.</param>
    public static Redaction Of(Func<string, string?> environment) => new(
        Names.Select(environment).OfType<string>().Select(value => value.Trim())
            .Concat(Addresses.Select(environment).Select(Password).OfType<string>()));

    public string Apply(string text) => _secrets.Aggregate(text, (shown, secret) => shown.Replace(secret, "***", StringComparison.Ordinal));

    private static string? Password(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.UserInfo.Length > 0 ? uri.UserInfo : null;
}
