using System.Globalization;

namespace DailyPapers.EndToEndTests;

/// <summary>Long loops are short by default and as long as wished by hand.</summary>
internal static class Rounds
{
    /// <param name="otherwise">Where <c>DAILY_PAPERS_ROUNDS</c> is not set.</param>
    public static int Count(int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable("DAILY_PAPERS_ROUNDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) ? rounds : otherwise;

    public static Task<bool> UntilAsync(Func<bool> condition, TimeSpan patience) => UntilAsync(() => Task.FromResult(condition()), patience);

    public static async Task<bool> UntilAsync(Func<Task<bool>> condition, TimeSpan patience)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (!await condition())
        {
            if (TimeProvider.System.GetElapsedTime(start) > patience)
                return false;
            await Task.Delay(5);
        }

        return true;
    }
}
