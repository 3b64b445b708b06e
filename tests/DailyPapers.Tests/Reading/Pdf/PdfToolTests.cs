using DailyPapers.Papers;
using DailyPapers.Reading.Pdf;

namespace DailyPapers.Tests.Reading.Pdf;

public sealed class PdfToolTests
{
    [Fact]
    public async Task A_missing_tool_says_how_to_install_it()
    {
        var failure = await Should.ThrowAsync<SourceFailedException>(() => new PdfTool("pdftotext-that-nobody-has", new PdfLimits()).RunAsync([], Path.GetTempPath(), TestContext.Current.CancellationToken));

        failure.Code.ShouldBe("text.no-tool");
        failure.Message.ShouldContain("poppler-utils");
        failure.IsLasting.ShouldBeFalse();
    }

    [Theory]
    [InlineData("<html>not found</html>")]
    [InlineData("")]
    public async Task What_is_no_PDF_is_not_given_to_a_tool(string content) =>
        (await Should.ThrowAsync<SourceFailedException>(() => Poppler.ReadAsync(System.Text.Encoding.UTF8.GetBytes(content)))).Code.ShouldBe("text.broken");

    [Fact]
    public async Task A_torn_PDF_is_broken()
    {
        var whole = Hello();
        await Poppler.ReadAsync(whole);

        (await Should.ThrowAsync<SourceFailedException>(() => Poppler.ReadAsync(whole[..80]))).Code.ShouldBe("text.broken");
    }

    [Fact]
    public async Task A_page_without_text_is_broken()
    {
        await Poppler.ReadAsync(Hello());
        var pdf = new TinyPdf();
        pdf.Page();
        pdf.Box(100, 100, 50, 50);

        (await Should.ThrowAsync<SourceFailedException>(() => Poppler.ReadAsync(pdf.Bytes()))).Code.ShouldBe("text.broken");
    }

    [Fact]
    public async Task More_text_than_a_paper_has_is_refused()
    {
        await Poppler.ReadAsync(Hello());
        var reader = new PdfReader(new PdfLimits { OutputBytes = 100 });

        (await Should.ThrowAsync<SourceFailedException>(() => reader.ReadAsync(Hello(), Poppler.Id, TestContext.Current.CancellationToken))).Code.ShouldBe("text.too-large");
    }

    [Fact]
    public async Task A_tool_that_gets_stuck_is_stopped()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "No program that only waits is known here.");
        var tool = new PdfTool("sleep", new PdfLimits { Time = TimeSpan.FromMilliseconds(50) });

        var failure = await Should.ThrowAsync<SourceFailedException>(() => tool.RunAsync(["600"], Path.GetTempPath(), TestContext.Current.CancellationToken));

        failure.Code.ShouldBe("text.broken");
        failure.Message.ShouldContain("0.05 s");
    }

    [Fact]
    public async Task A_tool_does_not_see_the_program_s_secrets()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The environment is printed by a program of Linux.");
        Environment.SetEnvironmentVariable("DAILY_PAPERS_TEST_SECRET", "honey");

        var environment = await new PdfTool("env", new PdfLimits()).RunAsync([], Path.GetTempPath(), TestContext.Current.CancellationToken);

        environment.ShouldContain("PATH=");
        environment.ShouldNotContain("honey");
    }

    [Fact]
    public async Task Whoever_stops_the_run_stops_the_tool()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => new PdfReader().ReadAsync(Hello(), Poppler.Id, stopped.Token));
    }

    private static byte[] Hello()
    {
        var pdf = new TinyPdf();
        pdf.Page();
        pdf.Text(72, 100, "A page with one sentence on it.");
        return pdf.Bytes();
    }
}
