namespace DailyPapers.Delivering;

/// <summary>Telegram's Bot API.</summary>
internal sealed class TelegramClient(HttpClient http, TelegramSettings settings)
{
    /// <summary>Whose token it is.</summary>
    public Task<ChannelAnswer> GetMeAsync(CancellationToken cancellationToken) => GetAsync("getMe", cancellationToken);

    /// <summary>The chat as the bot sees it.</summary>
    public Task<ChannelAnswer> GetChatAsync(CancellationToken cancellationToken) =>
        GetAsync($"getChat?chat_id={Uri.EscapeDataString(settings.Chat)}", cancellationToken);

    private async Task<ChannelAnswer> GetAsync(string method, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{settings.Api.AbsoluteUri.TrimEnd('/')}/bot{settings.Token.Reveal()}/{method}"));
        return await ChannelAnswer.ToAsync(request, http, cancellationToken);
    }
}
