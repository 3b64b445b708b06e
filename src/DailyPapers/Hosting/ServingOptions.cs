using System.Collections.Immutable;

namespace DailyPapers.Hosting;

/// <summary>The section <c>serving</c> of the settings.</summary>
public sealed class ServingOptions
{
    /// <summary>How many requests an address may send in a minute; 0: any number.</summary>
    public int PagesPerMinute { get; set; } = 1_200;

    /// <summary>The same for searches and the API.</summary>
    public int SearchesPerMinute { get; set; } = 240;

    /// <summary>How many connections may be open at the same time.</summary>
    public int Connections { get; set; } = 2_000;

    /// <summary>
    /// Addresses (<c>127.0.0.1</c>) and networks (<c>10.0.0.0/8</c>) of proxies whose X-Forwarded-For is believed. Empty: nobody's, since every client may
    /// write one.
    /// </summary>
    public ImmutableArray<string> Proxies { get; set; } = [];
}
