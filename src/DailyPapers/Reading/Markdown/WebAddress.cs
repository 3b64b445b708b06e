namespace DailyPapers.Reading.Markdown;

internal static class WebAddress
{
    private const int Longest = 2000;

    /// <summary>Whole, http or https: anything else could run in a reader's browser or leads nowhere.</summary>
    public static bool IsOne(string text) =>
        text.Length <= Longest && Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
