namespace DailyPapers.Web.Serving.Pages;

/// <summary>What the files of a site are called when they are sent.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json; charset=utf-8";
    public const string Html = "text/html; charset=utf-8";
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string JsonFeed = "https://jsonfeed.org/version/";

    /// <summary>A feed names its own kind, in whatever folder it stands.</summary>
    private const int FeedHead = 600;

    /// <param name="path">Of a file of the plan.</param>
    /// <param name="content">Its beginning tells a feed from other XML and JSON.</param>
    public static string Of(string path, ReadOnlySpan<byte> content) => Path.GetExtension(path) switch
    {
        ".html" => Html,
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".md" => "text/markdown; charset=utf-8",
        ".txt" => "text/plain; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".ico" => "image/x-icon",
        ".woff2" => "font/woff2",
        ".webmanifest" => "application/manifest+json",
        ".opml" => "text/x-opml; charset=utf-8",
        ".xml" => Xml(content),
        ".json" => Holds(content, JsonFeed) ? "application/feed+json; charset=utf-8" : Json,
        _ => "application/octet-stream",
    };

    /// <summary>Whether it shrinks.</summary>
    public static bool IsText(string mediaType) =>
        mediaType.StartsWith("text/", StringComparison.Ordinal) || mediaType.Contains("xml", StringComparison.Ordinal) || mediaType.Contains("json", StringComparison.Ordinal);

    private static string Xml(ReadOnlySpan<byte> content) => Holds(content, "<rss") ? "application/rss+xml; charset=utf-8"
        : Holds(content, "<feed") && Holds(content, Atom) ? "application/atom+xml; charset=utf-8"
        : "application/xml; charset=utf-8";

    private static bool Holds(ReadOnlySpan<byte> content, string words)
    {
        Span<byte> bytes = stackalloc byte[words.Length];
        System.Text.Encoding.ASCII.GetBytes(words, bytes);
        return content[..Math.Min(content.Length, FeedHead)].IndexOf(bytes) >= 0;
    }
}
