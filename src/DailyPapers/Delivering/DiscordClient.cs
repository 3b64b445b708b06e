namespace DailyPapers.Delivering;

/// <summary>A webhook of Discord, which answers for itself without a bot.</summary>
internal sealed class DiscordClient(HttpClient http, DiscordSettings settings)
{
    /// <summary>What the webhook is called; changes nothing.</summary>
    public async Task<ChannelAnswer> GetAsync(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, settings.Webhook.Reveal());
        return await ChannelAnswer.ToAsync(request, http, cancellationToken);
    }
}
