using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.Delivering;

/// <summary>A bot of Telegram, and the chat that it writes to.</summary>
/// <param name="Api">Without a slash at its end.</param>
/// <param name="Token">Stands in the addresses of the requests: no address of them may be shown.</param>
/// <param name="Chat">A number, or the name of a public chat (<c>@name</c>).</param>
internal sealed partial record TelegramSettings(Uri Api, Secret Token, string Chat)
{
    public const string StandardApi = "https://api.telegram.org";

    public static Channel Channel { get; } = new("telegram", "Telegram", "TELEGRAM_API_URL");

    public static Configured<TelegramSettings> From(Func<string, string?> environment)
    {
        var variables = new ChannelVariables(Channel, environment);
        if (variables.Incomplete("TELEGRAM_BOT_TOKEN", "TELEGRAM_CHAT_ID") is { } incomplete)
            return incomplete;
        if (variables.Address("TELEGRAM_API_URL", StandardApi) is not { } api)
            return variables.BadAddress("TELEGRAM_API_URL", StandardApi);
        // Anything else would make another address of the request.
        var token = variables["TELEGRAM_BOT_TOKEN"]!;
        return Tokens().IsMatch(token)
            ? new TelegramSettings(api, new Secret(token), variables["TELEGRAM_CHAT_ID"]!)
            : TelegramExamination.KeyRefused("TELEGRAM_BOT_TOKEN 값이 토큰 형식(숫자:글자)이 아닙니다.", "TELEGRAM_BOT_TOKEN does not look like a token (number:letters).");
    }

    [GeneratedRegex(@"^[0-9]+:[A-Za-z0-9_-]+\z")]
    private static partial Regex Tokens();
}
