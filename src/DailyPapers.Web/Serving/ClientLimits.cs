using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using DailyPapers.Hosting;

namespace DailyPapers.Web.Serving;

/// <summary>How often one address may ask. The first minute's worth may come at once: a page brings its fonts along.</summary>
internal sealed class ClientLimits(ServingOptions options) : IDisposable
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<string> _pages = Limiter(options.PagesPerMinute);
    private readonly PartitionedRateLimiter<string> _searches = Limiter(options.SearchesPerMinute);

    /// <param name="isDear">A search or the API, which make work; pages are kept drawn.</param>
    /// <param name="wait">How long to wait where it is too often.</param>
    public bool Admits(IPAddress? address, bool isDear, out TimeSpan wait)
    {
        using var lease = (isDear ? _searches : _pages).AttemptAcquire(KeyOf(address));
        wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : TimeSpan.FromSeconds(1);
        return lease.IsAcquired;
    }

    public void Dispose()
    {
        _pages.Dispose();
        _searches.Dispose();
    }

    /// <summary>Whose requests are counted together: of IPv6 a customer has a whole /64.</summary>
    internal static string KeyOf(IPAddress? address)
    {
        if (address is null)
            return "";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }

    private static PartitionedRateLimiter<string> Limiter(int perMinute) => PartitionedRateLimiter.Create<string, string>(
        address => perMinute == 0 ? RateLimitPartition.GetNoLimiter(address) : RateLimitPartition.GetTokenBucketLimiter(address, _ => Bucket(perMinute)));

    private static TokenBucketRateLimiterOptions Bucket(int perMinute)
    {
        var perSecond = perMinute / 60;
        return new TokenBucketRateLimiterOptions
        {
            TokenLimit = perMinute,
            TokensPerPeriod = Math.Max(1, perSecond),
            ReplenishmentPeriod = perSecond >= 1 ? TimeSpan.FromSeconds(1) : Minute / perMinute,
            QueueLimit = 0,
            AutoReplenishment = false,
        };
    }
}
