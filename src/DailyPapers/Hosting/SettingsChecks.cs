using System.Net;
using DailyPapers.Checking;
using DailyPapers.Papers;
using DailyPapers.Reading;
using DailyPapers.Summarizing;

namespace DailyPapers.Hosting;

/// <summary>The bounds of the settings. Each failed check names its key and the bound.</summary>
internal static class SettingsChecks
{
    /// <summary>Per million tokens; beyond it sums would leave the range of exact numbers.</summary>
    private const int DearestPrice = 1_000_000;

    private static readonly Dictionary<string, (int Least, int Most)> Bounds = new(StringComparer.Ordinal)
    {
        ["fetching.attempts"] = (1, 10),
        ["reading.inputTokens"] = (500, 200_000),
        ["summarizing.concurrency"] = (1, 64),
        ["summarizing.outputTokens"] = (500, SummarizingOptions.MostOutputTokens),
        ["publishing.cardDays"] = (0, 36_500),
        ["serving.pagesPerMinute"] = (0, 1_000_000),
        ["serving.searchesPerMinute"] = (0, 1_000_000),
        ["serving.connections"] = (1, 100_000),
    };

    /// <summary>Between which two numbers a key's value must lie, both allowed; null where it is no number. An entry's name in the key is <c>*</c>.</summary>
    public static (int Least, int Most)? BoundsOf(string key) =>
        Bounds.TryGetValue(key, out var bounds) ? bounds : key.StartsWith("summarizing.prices.*.", StringComparison.Ordinal) ? (0, DearestPrice) : null;

    public static IEnumerable<Sentence> Check(Settings settings) =>
    [
        .. Fetching(settings), .. ReadingSection(settings), .. Summarizing(settings), .. Others(settings), .. Serving(settings),
    ];

    private static IEnumerable<Sentence> Fetching(Settings settings)
    {
        var options = settings.Fetching;
        return [.. Span("fetching.spacing", options.Spacing), .. Span("fetching.retryDelay", options.RetryDelay), .. Positive("fetching.timeout", options.Timeout), .. Between("fetching.attempts", options.Attempts)];
    }

    private static IEnumerable<Sentence> ReadingSection(Settings settings)
    {
        var options = settings.Reading;
        var unknown = options.Sources.Except(ReadingOptions.KnownSources).ToList();
        var sources = unknown.Count > 0 || options.Sources.IsEmpty ? OneOf("reading.sources", string.Join(", ", unknown), ReadingOptions.KnownSources) : [];
        return [.. sources, .. Span("reading.arxivSpacing", options.ArxivSpacing), .. Between("reading.inputTokens", options.InputTokens)];
    }

    private static IEnumerable<Sentence> Summarizing(Settings settings)
    {
        var options = settings.Summarizing;
        var prices = options.Prices.Where(price => new[] { price.Value.Input, price.Value.Output, price.Value.Cached, price.Value.CacheWrite }.Any(value => value is < 0 or > DearestPrice))
            .Select(price => new Sentence($"summarizing.prices.{price.Key}: 값은 0에서 {DearestPrice} 사이여야 합니다(100만 토큰당 달러).", $"summarizing.prices.{price.Key}: prices must lie between 0 and {DearestPrice} (USD per million tokens)."));
        var halves = options.Prices.Where(price => price.Value.Input is null || price.Value.Output is null)
            .Select(price => new Sentence($"summarizing.prices.{price.Key}: input과 output을 모두 적으세요.", $"summarizing.prices.{price.Key}: give both input and output."));
        var model = string.IsNullOrWhiteSpace(options.Model) ? [new Sentence("summarizing.model: 비어 있습니다. 모델 이름을 적으세요.", "summarizing.model: empty. Name a model.")] : Array.Empty<Sentence>();
        return
        [
            .. model, .. Between("summarizing.concurrency", options.Concurrency), .. Positive("summarizing.timeout", options.Timeout), .. Positive("summarizing.deadline", options.Deadline),
            .. Span("summarizing.retryDelay", options.RetryDelay), .. Between("summarizing.outputTokens", options.OutputTokens), .. prices, .. halves,
        ];
    }

    private static IEnumerable<Sentence> Others(Settings settings)
    {
        var register = CheckingOptions.Registers.Contains(settings.Checking.Register) ? [] : OneOf("checking.register", settings.Checking.Register, CheckingOptions.Registers);
        var site = settings.Publishing.SiteUrl is null || IsWebAddress(settings.Publishing.SiteUrl) ? [] : Address("publishing.siteUrl", settings.Publishing.SiteUrl);
        var spacing = settings.Delivering.Spacing is { } span ? Span("delivering.spacing", span) : [];
        return [.. register, .. site, .. Between("publishing.cardDays", settings.Publishing.CardDays), .. spacing];
    }

    private static IEnumerable<Sentence> Serving(Settings settings)
    {
        var options = settings.Serving;
        var proxies = options.Proxies.Where(proxy => !IPAddress.TryParse(proxy, out _) && !IPNetwork.TryParse(proxy, out _))
            .Select(proxy => new Sentence($"serving.proxies: '{proxy}' - 127.0.0.1 같은 IP 주소나 10.0.0.0/8 같은 대역이어야 합니다.", $"serving.proxies: '{proxy}' - must be an IP address such as 127.0.0.1 or a network such as 10.0.0.0/8."));
        return [.. Between("serving.pagesPerMinute", options.PagesPerMinute), .. Between("serving.searchesPerMinute", options.SearchesPerMinute), .. Between("serving.connections", options.Connections), .. proxies];
    }

    public static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    public static IEnumerable<Sentence> Address(string key, string value) =>
        [new Sentence($"{key}: '{value}' - http:// 또는 https://로 시작하고 ?나 #이 없는 주소여야 합니다.", $"{key}: '{value}' - must be an address that starts with http:// or https:// and has no ? or #.")];

    private static IEnumerable<Sentence> Span(string key, TimeSpan value) =>
        value >= TimeSpan.Zero && value <= TimeSpan.FromDays(1) ? [] : [new Sentence($"{key}: 00:00:00에서 24시간 사이여야 합니다({value}).", $"{key}: must lie between 00:00:00 and 24 hours ({value}).")];

    private static IEnumerable<Sentence> Positive(string key, TimeSpan value) =>
        value > TimeSpan.Zero && value <= TimeSpan.FromDays(1) ? [] : [new Sentence($"{key}: 0보다 길고 24시간보다 짧아야 합니다({value}).", $"{key}: must be longer than zero and at most 24 hours ({value}).")];

    private static IEnumerable<Sentence> Between(string key, int value)
    {
        var (least, most) = Bounds[key];
        return value >= least && value <= most ? [] : [new Sentence($"{key}: {least}에서 {most} 사이여야 합니다({value}).", $"{key}: must lie between {least} and {most} ({value}).")];
    }

    private static IEnumerable<Sentence> OneOf(string key, string value, IEnumerable<string> known)
    {
        var list = string.Join(", ", known);
        return [new Sentence($"{key}: '{value}' - 쓸 수 있는 값: {list}", $"{key}: '{value}' - must be of: {list}")];
    }
}
