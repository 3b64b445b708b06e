using DailyPapers.Web.Serving;

namespace DailyPapers.Tests.Web.Serving;

public sealed class ListenAddressTests
{
    [Theory]
    [InlineData("http://127.0.0.1:8080", "http://127.0.0.1:8080")]
    [InlineData("http://127.0.0.1:0/", "http://127.0.0.1:0")]
    [InlineData("HTTP://localhost:5000", "http://localhost:5000")]
    [InlineData("http://*", "http://*:80")]
    [InlineData("http://+:81", "http://+:81")]
    [InlineData("http://[::1]:8080", "http://[::1]:8080")]
    [InlineData("http://[::]", "http://[::]:80")]
    [InlineData(" http://127.0.0.1:1 ; http://127.0.0.1:2;", "http://127.0.0.1:1|http://127.0.0.1:2")]
    public void A_good_address_is_taken(string text, string expected)
    {
        var addresses = ListenAddress.Parse(text, out var problem);
        problem.ShouldBeNull();
        string.Join('|', addresses.Select(address => address.Text)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData(";;")]
    [InlineData("8080")]
    [InlineData("127.0.0.1:8080")]
    [InlineData("http://")]
    [InlineData("http://:80")]
    [InlineData("http://1:80")]
    [InlineData("http://127.0.0.1:x")]
    [InlineData("http://127.0.0.1:-1")]
    [InlineData("http://127.0.0.1:70000")]
    [InlineData("http://127.0.0.1:80/site")]
    [InlineData("http://user@127.0.0.1:80")]
    [InlineData("http://papers.example:80")]
    [InlineData("http://unix:/tmp/socket")]
    [InlineData("http://127.0.0.1:1;x")]
    [InlineData("http://localhost:0")]
    public void A_bad_one_is_told_with_its_text(string text)
    {
        ListenAddress.Parse(text, out var problem).ShouldBeEmpty();
        problem.ShouldNotBeNull();
        problem.English.ShouldStartWith("'");
    }

    [Fact]
    public void Https_is_told_to_be_a_proxys_work()
    {
        ListenAddress.Parse("https://127.0.0.1:443", out var problem);
        problem!.English.ShouldContain("proxy");
    }
}
