using System.Globalization;
using System.Text.RegularExpressions;

namespace DailyPapers.Http;

/// <summary>How long to wait before a request is sent again.</summary>
public static partial class RetryTimes
{
    /// <summary>No service makes us wait longer than this at once, whatever it says.</summary>
    public static readonly TimeSpan Cap = TimeSpan.FromMinutes(1);

    /// <summary>Doubles with each attempt up to 30 s, and differs by up to a quarter so that requests do not come back together.</summary>
    /// <param name="first">The wait after the first attempt.</param>
    /// <param name="attempt">The attempt that failed, from 1.</param>
    /// <param name="chance">0 to 1.</param>
    public static TimeSpan BackOff(TimeSpan first, int attempt, double chance)
    {
        var wait = first * Math.Pow(2, Math.Min(attempt - 1, 10));
        var longest = TimeSpan.FromSeconds(30);
        return (wait < longest ? wait : longest) * (0.75 + (0.5 * chance));
    }

    /// <summary>What the service asked for, never more than <see cref="Cap"/>; null where it said nothing that can be read.</summary>
    /// <param name="header">Gives a header's value by its name.</param>
    /// <param name="now">For Retry-After as a date.</param>
    public static TimeSpan? AskedFor(Func<string, string?> header, DateTimeOffset now) => AskedFor(header, now, Cap);

    /// <inheritdoc cref="AskedFor(Func{string, string?}, DateTimeOffset)"/>
    /// <param name="header">Gives a header's value by its name.</param>
    /// <param name="now">For Retry-After as a date.</param>
    /// <param name="cap">In the place of <see cref="Cap"/>.</param>
    public static TimeSpan? AskedFor(Func<string, string?> header, DateTimeOffset now, TimeSpan cap)
    {
        var asked = Milliseconds(header("retry-after-ms")) ?? SecondsOrDate(header("retry-after"), now) ?? WindowEnd(header("ratelimit"));
        return asked is not { } wait ? null : wait < TimeSpan.Zero ? TimeSpan.Zero : wait > cap ? cap : wait;
    }

    private static TimeSpan? Milliseconds(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 0 and < 1e9 ? TimeSpan.FromMilliseconds(value) : null;

    private static TimeSpan? SecondsOrDate(string? text, DateTimeOffset now)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds))
            return seconds is >= 0 and < 1e9 ? TimeSpan.FromSeconds(seconds) : null;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date - now : null;
    }

    // Hugging Face: RateLimit: "api";r=0;t=55 - nothing left, 55 s to go.
    private static TimeSpan? WindowEnd(string? text)
    {
        var match = RateLimit().Match(text ?? "");
        return match.Success ? TimeSpan.FromSeconds(int.Parse(match.Groups["t"].ValueSpan, CultureInfo.InvariantCulture) + 1) : null;
    }

    [GeneratedRegex("\"\\w+\"\\s*;\\s*r\\s*=\\s*0\\s*;\\s*t\\s*=\\s*(?<t>[0-9]{1,6})", RegexOptions.CultureInvariant)]
    private static partial Regex RateLimit();
}
