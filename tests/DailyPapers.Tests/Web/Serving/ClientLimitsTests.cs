using System.Net;
using DailyPapers.Hosting;
using DailyPapers.Web.Serving;

namespace DailyPapers.Tests.Web.Serving;

public sealed class ClientLimitsTests
{
    [Theory]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    public void Addresses_of_one_customer_are_counted_together(string one, string other, bool areTogether) =>
        (ClientLimits.KeyOf(IPAddress.Parse(one)) == ClientLimits.KeyOf(IPAddress.Parse(other))).ShouldBe(areTogether);

    [Fact]
    public void Searches_are_used_up_before_pages_and_one_client_does_not_use_up_anothers()
    {
        using var limits = new ClientLimits(new ServingOptions { SearchesPerMinute = 2, PagesPerMinute = 4 });
        var (one, other) = (IPAddress.Parse("192.0.2.1"), IPAddress.Parse("192.0.2.2"));
        limits.Admits(one, isDear: true, out _).ShouldBeTrue();
        limits.Admits(one, isDear: true, out _).ShouldBeTrue();
        limits.Admits(one, isDear: true, out var wait).ShouldBeFalse();
        wait.ShouldBeGreaterThan(TimeSpan.Zero);
        limits.Admits(one, isDear: false, out _).ShouldBeTrue();
        limits.Admits(other, isDear: true, out _).ShouldBeTrue();
    }

    [Fact]
    public void Zero_is_no_limit()
    {
        using var limits = new ClientLimits(new ServingOptions { SearchesPerMinute = 0 });
        Enumerable.Range(0, 1_000).Count(_ => Admits(limits, IPAddress.Loopback)).ShouldBe(1_000);
    }

    private static bool Admits(ClientLimits limits, IPAddress address) => limits.Admits(address, isDear: true, out _);
}
