using System.Diagnostics;

namespace DailyPapers.Bench;

/// <summary>Clients that ask as fast as they are answered, over loopback.</summary>
internal static class ServeLoad
{
    public const int Turns = 10;
    private const int Clients = 16;

    public static TimeSpan Turn { get; } = TimeSpan.FromSeconds(0.5);

    /// <param name="PerSecond">Requests answered.</param>
    /// <param name="Median">In milliseconds.</param>
    /// <param name="Slowest">The 99th percentile, in milliseconds.</param>
    internal sealed record Result(double PerSecond, double Median, double Slowest);

    /// <summary>Two kinds of request by turns, so that a machine that does other work does it to both.</summary>
    /// <param name="bare">What the other one is held against.</param>
    /// <param name="request">Of the n-th request.</param>
    /// <param name="expected">Any other status ends the measurement.</param>
    public static async Task<(Result Bare, Result Measured)> CompareAsync(Func<int, HttpRequestMessage> bare, Func<int, HttpRequestMessage> request, int expected)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, MaxConnectionsPerServer = Clients });
        await RunAsync(client, bare, 200, Turn);
        await RunAsync(client, request, expected, Turn);
        var (bareTimes, times) = (new List<double>(), new List<double>());
        for (var turn = 0; turn < Turns; turn++)
        {
            bareTimes.AddRange(await RunAsync(client, bare, 200, Turn));
            times.AddRange(await RunAsync(client, request, expected, Turn));
        }

        return (Of(bareTimes), Of(times));
    }

    private static Result Of(List<double> times)
    {
        times.Sort();
        return new Result(times.Count / (Turns * Turn.TotalSeconds), times[times.Count / 2], times[(int)(times.Count * 0.99)]);
    }

    private static async Task<List<double>> RunAsync(HttpClient client, Func<int, HttpRequestMessage> request, int expected, TimeSpan time)
    {
        var (number, end) = (0, Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency));
        var clients = Enumerable.Range(0, Clients).Select(_ => Task.Run(async () =>
        {
            var times = new List<double>();
            while (Stopwatch.GetTimestamp() < end)
            {
                var start = Stopwatch.GetTimestamp();
                using var message = request(Interlocked.Increment(ref number));
                using var answer = await client.SendAsync(message);
                await answer.Content.ReadAsByteArrayAsync();
                if ((int)answer.StatusCode != expected)
                    throw new InvalidOperationException($"{message.RequestUri} was answered with {answer.StatusCode}.");
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            return times;
        })).ToList();
        return [.. (await Task.WhenAll(clients)).SelectMany(times => times)];
    }
}
