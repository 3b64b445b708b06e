using System.Net;
using DailyPapers.Http;
using DailyPapers.Papers;
using DailyPapers.Reading;
using Microsoft.Extensions.Logging.Abstractions;

namespace DailyPapers.Tests.Reading;

public sealed class PaperReaderTests
{
    private static readonly Paper Paper = new()
    {
        Id = PaperId.Parse("2611.01234"),
        Title = "KiteNet: Toys",
        Authors = [],
        Published = new DateOnly(2026, 11, 18),
        Abstract = "We study how small toys fly in a steady wind.",
    };

    private readonly FixedClock _clock = new(new DateTimeOffset(2026, 11, 21, 2, 45, 0, TimeSpan.Zero));
    private readonly MemoryShelf _shelf = new();

    [Fact]
    public async Task The_first_source_that_has_the_paper_is_read_and_no_other_is_asked()
    {
        var (first, second) = (new Source("arxiv-html"), new Source("huggingface-markdown"));
        var text = await ReadAsync(first, second);
        (text.Source, first.Asked, second.Asked).ShouldBe(("arxiv-html", 1, 0));
        text.PassedOver.ShouldBeEmpty();
        text.Facts.Repositories.ShouldBe(new RepositoryCounts(1, 0, 0));
    }

    [Fact]
    public async Task Sources_that_were_asked_in_vain_are_told_in_their_order()
    {
        var text = await ReadAsync(new Source("arxiv-html") { Code = "text.none" }, new Source("huggingface-markdown") { Code = "text.unreachable" }, new AbstractSource());
        text.Source.ShouldBe("abstract");
        text.PassedOver.ShouldBe([new PassedOver("arxiv-html", "text.none"), new PassedOver("huggingface-markdown", "text.unreachable")]);
    }

    [Fact]
    public async Task A_text_is_fetched_once_also_when_the_paper_is_read_again()
    {
        var source = new Source("arxiv-html");
        await ReadAsync(source);
        _shelf.Readings.Clear();
        _clock.Set(_clock.GetUtcNow().AddDays(30));
        (await ReadAsync(source)).Source.ShouldBe("arxiv-html");
        source.Asked.ShouldBe(1);
    }

    [Fact]
    public async Task That_a_source_has_no_text_is_believed_for_a_day()
    {
        var source = new Source("arxiv-html") { Code = "text.none" };
        await ReadAsync(source, new AbstractSource());
        _shelf.Readings.Clear();
        source.Code = null;
        (await ReadAsync(source, new AbstractSource())).PassedOver.ShouldBe([new PassedOver("arxiv-html", "text.none")]);
        source.Asked.ShouldBe(1);
        _shelf.Readings.Clear();
        _clock.Set(_clock.GetUtcNow().AddDays(1));
        (await ReadAsync(source, new AbstractSource())).Source.ShouldBe("arxiv-html");
    }

    [Fact]
    public async Task A_source_that_was_away_is_asked_again_by_the_next_run()
    {
        var source = new Source("arxiv-html") { Code = "text.unreachable" };
        (await ReadAsync(source, new AbstractSource())).Source.ShouldBe("abstract");
        _shelf.Readings.Clear();
        source.Code = null;
        (await ReadAsync(source, new AbstractSource())).Source.ShouldBe("arxiv-html");
    }

    [Fact]
    public async Task After_an_interruption_the_text_that_was_paid_for_is_used_though_a_better_one_is_back()
    {
        var source = new Source("arxiv-html") { Code = "text.unreachable" };
        var first = await ReadAsync(source, new AbstractSource());
        source.Code = null;
        (await ReadAsync(source, new AbstractSource())).ShouldBeSameAs(first);
        source.Asked.ShouldBe(1);
    }

    [Fact]
    public async Task A_pinned_text_of_a_source_that_is_not_configured_any_more_is_not_used()
    {
        await ReadAsync(new Source("arxiv-html"));
        (await ReadAsync(new AbstractSource())).Source.ShouldBe("abstract");
    }

    [Fact]
    public async Task A_paper_without_any_text_fails_and_never_reaches_a_model() =>
        (await Should.ThrowAsync<PaperFailedException>(() => ReadAsync(new Source("arxiv-html") { Code = "text.none" }))).Code.ShouldBe("text.empty");

    private async Task<PaperText> ReadAsync(params ITextSource[] sources)
    {
        using var http = new HttpClient(new ScriptedHandler(ScriptedHandler.Json("""{"models":[1],"datasets":[],"spaces":[]}""", HttpStatusCode.OK)));
        using var polite = new PoliteClient(http, _clock, new PoliteClientOptions(TimeSpan.Zero, TimeSpan.FromMinutes(5), TimeSpan.Zero, 1, 1_000_000));
        var counter = new RepositoryCounter(polite, new Uri("http://hf.test/"), null, NullLogger<RepositoryCounter>.Instance);
        return await new PaperReader(sources, _shelf, counter, _clock, NullLogger<PaperReader>.Instance).ReadAsync(Paper, CancellationToken.None);
    }

    private sealed class Source(string name) : ITextSource
    {
        public string? Code { get; set; }

        public int Asked { get; private set; }

        public string Name => name;

        public bool IsFetched => true;

        public Task<PaperText> ReadAsync(Paper paper, CancellationToken cancellationToken)
        {
            Asked++;
            return Code is null ? Task.FromResult(new PaperText(paper.Id, paper.Title, ["We study toys."], name, "v1")) : throw new SourceFailedException(Code, "as the test wants");
        }
    }

    private sealed class MemoryShelf : ITextShelf
    {
        private readonly Dictionary<(PaperId, string), KeptText> _texts = [];

        public Dictionary<PaperId, PaperText> Readings { get; } = [];

        public Task<KeptText?> FindTextAsync(PaperId id, string source, CancellationToken cancellationToken) => Task.FromResult(_texts.GetValueOrDefault((id, source)));

        public Task KeepTextAsync(KeptText text, CancellationToken cancellationToken)
        {
            _texts[(text.Paper, text.Source)] = text;
            return Task.CompletedTask;
        }

        public Task<PaperText?> FindReadingAsync(PaperId id, CancellationToken cancellationToken) => Task.FromResult(Readings.GetValueOrDefault(id));

        public Task KeepReadingAsync(PaperText text, CancellationToken cancellationToken)
        {
            Readings[text.Id] = text;
            return Task.CompletedTask;
        }
    }
}
