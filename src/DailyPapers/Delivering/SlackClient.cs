using System.Net.Http.Headers;

namespace DailyPapers.Delivering;

/// <summary>Slack's Web API, as a bot.</summary>
internal sealed class SlackClient(HttpClient http, SlackSettings settings)
{
    /// <summary>Whose token it is; needs no scope and changes nothing.</summary>
    public async Task<ChannelAnswer> TestAsync(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{settings.Api.AbsoluteUri.TrimEnd('/')}/auth.test"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", settings.Token.Reveal());
        return await ChannelAnswer.ToAsync(request, http, cancellationToken);
    }
}
