using System.Globalization;
using System.Text.RegularExpressions;
using DailyPapers.Http;

namespace DailyPapers.Summarizing;

/// <summary>Slows all requests together: what one of them hears of a limit holds for the others too.</summary>
public sealed partial class ModelPace(TimeProvider clock)
{
    private readonly Lock _lock = new();
    private DateTimeOffset _notBefore = DateTimeOffset.MinValue;

    /// <summary>Waits while the service wants no requests.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        while (Remaining() is { } wait && wait > TimeSpan.Zero)
            await Task.Delay(wait, clock, cancellationToken);
    }

    /// <summary>Nobody sends for this long.</summary>
    public void Pause(TimeSpan time)
    {
        lock (_lock)
        {
            var until = clock.GetUtcNow() + time;
            if (until > _notBefore)
                _notBefore = until;
        }
    }

    /// <summary>Reads <c>x-ratelimit-*</c>: with no request or hardly a token left, all wait for the reset, at most <see cref="RetryTimes.Cap"/>.</summary>
    /// <param name="header">Gives a header's value by its name.</param>
    /// <param name="tokens">About what the next request takes.</param>
    public void Heed(Func<string, string?> header, long tokens)
    {
        if (Number(header("x-ratelimit-remaining-requests")) is 0)
            PauseUntilReset(header("x-ratelimit-reset-requests"));
        if (Number(header("x-ratelimit-remaining-tokens")) is { } left && left < tokens)
            PauseUntilReset(header("x-ratelimit-reset-tokens"));
    }

    /// <summary>A Go duration such as <c>6m0s</c>, <c>1.5s</c> or <c>120ms</c>; null where it is none.</summary>
    public static TimeSpan? Duration(string? text)
    {
        // Some servers write bare seconds.
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
            return seconds < 1e8 ? TimeSpan.FromSeconds(seconds) : null;
        var match = GoDuration().Match(text ?? "");
        if (!match.Success || match.Length == 0)
            return null;
        var time = (Part(match, "h") * 3_600_000) + (Part(match, "m") * 60_000) + (Part(match, "s") * 1000) + Part(match, "ms");
        return time < 1e11 ? TimeSpan.FromMilliseconds(time) : null;
    }

    private TimeSpan? Remaining()
    {
        lock (_lock)
            return _notBefore - clock.GetUtcNow();
    }

    private void PauseUntilReset(string? reset)
    {
        if (Duration(reset) is { } time)
            Pause(time < RetryTimes.Cap ? time : RetryTimes.Cap);
    }

    private static long? Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double Part(Match match, string name) =>
        match.Groups[name] is { Success: true } group ? double.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"\A(?:(?<h>[0-9]+(?:\.[0-9]+)?)h)?(?:(?<m>[0-9]+(?:\.[0-9]+)?)m(?!s))?(?:(?<s>[0-9]+(?:\.[0-9]+)?)s)?(?:(?<ms>[0-9]+(?:\.[0-9]+)?)ms)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex GoDuration();
}
