using System.Globalization;
using System.Text.Json.Nodes;
using DailyPapers.Simulation;

namespace DailyPapers.EndToEndTests;

/// <summary>Whole days whose papers are read from where they are, whatever the places do meanwhile. PDF files stand in <c>ToyPages.Pdf</c>.</summary>
public sealed class ReadingTests
{
    private const string Impatient = ModelFaultTests.Impatient;

    [Fact]
    public async Task Each_paper_is_read_from_the_best_place_that_has_it_and_the_data_say_which()
    {
        await using var digest = await Digest.StartWithPapersAsync(4);
        GiveHtml(digest, 0);
        GiveMarkdown(digest, 1);
        digest.HuggingFace.SetMarkdown(ToyPapers.Id(2), ToyPages.MarkdownWithoutText(ToyPapers.Title(2), ToyPapers.Abstract(2)));
        digest.HuggingFace.SetRepositories(ToyPapers.Id(0), 3, 1, 0);

        (await digest.RunDayAsync()).ShouldEndWith(0).Summarized.ShouldBe(4);

        Provenance(digest, 0).ShouldBe("arxiv-html v2");
        Provenance(digest, 1).ShouldBe("huggingface-markdown  arxiv-html:text.none");
        Provenance(digest, 2).ShouldBe("abstract  arxiv-html:text.none huggingface-markdown:text.none arxiv-pdf:text.none");
        Provenance(digest, 3).ShouldBe("abstract  arxiv-html:text.none huggingface-markdown:text.none arxiv-pdf:text.none");
        var repositories = digest.Files.Paper(Digest.Day, ToyPapers.Id(0))["extra"]!["repositories"]!;
        ((int)repositories["models"]!, (int)repositories["datasets"]!, (int)repositories["spaces"]!).ShouldBe((3, 1, 0));
    }

    [Fact]
    public async Task A_refresh_downloads_nothing_again()
    {
        await using var digest = await Digest.StartWithPapersAsync(3);
        GiveHtml(digest, 0);
        GiveMarkdown(digest, 1);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        var (pages, markdown) = (digest.Arxiv.Requests.Count, Markdown(digest));

        (await digest.RunDayAsync("--refresh")).ShouldEndWith(0).Summarized.ShouldBe(3);

        (digest.Arxiv.Requests.Count, Markdown(digest)).ShouldBe((pages, markdown));
        Provenance(digest, 0).ShouldBe("arxiv-html v2");
    }

    [Fact]
    public async Task A_run_that_was_killed_while_arXiv_was_away_pays_nothing_twice_when_it_is_back()
    {
        await using var digest = await Digest.StartAsync(chat => chat.Round == 1 ? Digest.Good(chat) with { Fault = Fault.EnglishAnswer } : Digest.Good(chat));
        digest.HuggingFace.SetList(Digest.Day, ToyPapers.List(1));
        GiveHtml(digest, 0);
        digest.Arxiv.IsThere = false;
        digest.Model.Latency = TimeSpan.FromMilliseconds(500);
        // The second question is sent once the first answer is kept: the program dies between the two.
        using (var program = digest.StartDay())
        {
            (await Rounds.UntilAsync(() => digest.Model.Requests.Any(request => request.Chat?.Round == 2), TimeSpan.FromSeconds(50))).ShouldBeTrue();
            await program.KillAsync();
        }

        digest.Arxiv.IsThere = true;
        (await digest.RunDayAsync()).ShouldEndWith(0);

        digest.Model.Requests.Count(request => request.Chat?.Round == 1).ShouldBe(1);
        Provenance(digest, 0).ShouldStartWith("abstract  arxiv-html:text.unreachable");
    }

    [Theory]
    [InlineData(PageFault.Enormous, "text.too-large")]
    [InlineData(PageFault.EnormousAnnounced, "text.too-large")]
    [InlineData(PageFault.Hanging, "text.unreachable")]
    [InlineData(PageFault.SlowDrip, "text.unreachable")]
    [InlineData(PageFault.TooManyRequests, "text.unreachable")]
    [InlineData(PageFault.TooManyRequestsForADay, "text.unreachable")]
    [InlineData(PageFault.NotAcceptable, "text.unreachable")]
    [InlineData(PageFault.ServerError, "text.unreachable")]
    [InlineData(PageFault.DroppedConnection, "text.unreachable")]
    [InlineData(PageFault.CutBody, "text.unreachable")]
    [InlineData(PageFault.RedirectLoop, "text.unreachable")]
    [InlineData(PageFault.RedirectElsewhere, "text.unreachable")]
    [InlineData(PageFault.CheckingBrowser, "text.broken")]
    [InlineData(PageFault.Withdrawn, "text.withdrawn")]
    [InlineData(PageFault.FatalConversion, "text.broken")]
    public async Task A_page_that_fails_is_passed_over_and_stops_no_other(PageFault fault, string code)
    {
        await using var digest = await Digest.StartWithPapersAsync(2, Impatient);
        GiveHtml(digest, 0);
        GiveMarkdown(digest, 0);
        GiveMarkdown(digest, 1);
        digest.Arxiv.Shelf.Fail(PaperRoute.Html, ToyPapers.Id(0), fault, times: 10);

        var outcome = (await digest.RunDayAsync()).ShouldEndWith(0);

        outcome.Summarized.ShouldBe(2);
        outcome.Errors.ShouldNotContain("   at DailyPapers.");
        Provenance(digest, 0).ShouldBe($"huggingface-markdown  arxiv-html:{code}");
    }

    [Theory]
    [InlineData(PageFault.TooManyRequestsForASecond)]
    [InlineData(PageFault.ServerError)]
    [InlineData(PageFault.Overloaded)]
    [InlineData(PageFault.DroppedConnection)]
    public async Task A_fault_that_passes_is_waited_for(PageFault fault)
    {
        await using var digest = await Digest.StartWithPapersAsync(1);
        GiveHtml(digest, 0);
        digest.Arxiv.Shelf.Fail(PaperRoute.Html, ToyPapers.Id(0), fault);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        Provenance(digest, 0).ShouldBe("arxiv-html v2");
    }

    [Fact]
    public async Task Once_arXiv_blocks_us_it_is_not_asked_again_in_the_run()
    {
        await using var digest = await Digest.StartWithPapersAsync(6);
        for (var paper = 0; paper < 6; paper++)
        {
            GiveMarkdown(digest, paper);
            digest.Arxiv.Shelf.Fail(PaperRoute.Html, ToyPapers.Id(paper), PageFault.Blocked);
        }

        (await digest.RunDayAsync()).ShouldEndWith(0).Summarized.ShouldBe(6);

        digest.Arxiv.Requests.Count.ShouldBe(1);
        digest.Files.Papers(Digest.Day).ShouldAllBe(paper => (string?)paper["provenance"]!["source"] == "huggingface-markdown");
    }

    [Fact]
    public async Task ArXiv_is_asked_for_one_page_at_a_time_with_its_spacing_while_other_papers_are_at_the_model()
    {
        var spacing = TimeSpan.FromMilliseconds(400);
        await using var digest = await Digest.StartWithPapersAsync(6, Digest.Settings.Replace("\"arxivSpacing\": \"00:00:00\"", "\"arxivSpacing\": \"00:00:00.4\"", StringComparison.Ordinal));
        for (var paper = 0; paper < 6; paper++)
            GiveHtml(digest, paper);
        digest.Arxiv.Latency = TimeSpan.FromMilliseconds(50);

        (await digest.RunDayAsync()).ShouldEndWith(0).Summarized.ShouldBe(6);

        var pages = digest.Arxiv.Requests;
        (pages.Count, digest.Arxiv.MostRequestsAtOnce).ShouldBe((6, 1));
        foreach (var (earlier, later) in pages.Zip(pages.Skip(1)))
            (later.Arrived - earlier.Left!.Value).ShouldBeGreaterThan(spacing - TimeSpan.FromMilliseconds(20));
        digest.Model.Requests.Count(request => request.Arrived < pages[^1].Arrived).ShouldBeGreaterThan(0);
        pages.ShouldAllBe(page => page.Headers["User-Agent"].StartsWith("daily-papers-ko/", StringComparison.Ordinal) && !page.Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task A_paper_without_a_page_is_read_from_its_file()
    {
        Assert.SkipUnless(HasPdfToText(), "pdftotext (poppler-utils) is not installed");
        await using var digest = await Digest.StartWithPapersAsync(1);
        digest.Arxiv.SetPdf(ToyPapers.Id(0), ToyPages.Pdf(ToyPapers.Title(0), ToyPapers.Abstract(0)));
        (await digest.RunDayAsync()).ShouldEndWith(0);
        Provenance(digest, 0).ShouldBe("arxiv-pdf  arxiv-html:text.none huggingface-markdown:text.none");
        ((int)digest.Files.Paper(Digest.Day, ToyPapers.Id(0))["extra"]!["text"]!["pages"]!).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task The_abstract_alone_asks_arXiv_for_nothing()
    {
        await using var digest = await Digest.StartWithPapersAsync(2);
        GiveHtml(digest, 0);
        (await digest.RunDayAsync("--source", "abstract")).ShouldEndWith(0);
        digest.Arxiv.Requests.ShouldBeEmpty();
        Markdown(digest).ShouldBe(0);
        Provenance(digest, 0).ShouldBe("abstract ");
    }

    private static bool HasPdfToText() => (System.Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "pdftotext")));

    private static void GiveHtml(Digest digest, int paper) => digest.Arxiv.SetHtml(ToyPapers.Id(paper), ToyPages.Html(ToyPapers.Id(paper), ToyPapers.Title(paper), ToyPapers.Abstract(paper)));

    private static void GiveMarkdown(Digest digest, int paper) => digest.HuggingFace.SetMarkdown(ToyPapers.Id(paper), ToyPages.Markdown(ToyPapers.Title(paper), ToyPapers.Abstract(paper)));

    private static int Markdown(Digest digest) => digest.HuggingFace.Requests.Count(request => request.Path.EndsWith(".md", StringComparison.Ordinal));

    /// <summary>Source, version, and the sources passed over, each with its code.</summary>
    private static string Provenance(Digest digest, int paper)
    {
        var provenance = digest.Files.Paper(Digest.Day, ToyPapers.Id(paper))["provenance"]!;
        var passedOver = (provenance["passed_over"] as JsonArray ?? []).Select(item => string.Create(CultureInfo.InvariantCulture, $" {item!["source"]}:{item["code"]}"));
        return $"{provenance["source"]} {provenance["source_version"]}{string.Concat(passedOver)}";
    }
}
