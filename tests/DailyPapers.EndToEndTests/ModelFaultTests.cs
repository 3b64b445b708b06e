using DailyPapers.Simulation;

namespace DailyPapers.EndToEndTests;

/// <summary>Every fault of the model's service alone, on one paper of four.</summary>
public sealed class ModelFaultTests
{
    private const int Count = 4;

    /// <summary>A hanging request is given up after a second and a half; all tries of one request end after ten.</summary>
    internal const string Impatient = """
        { "fetching": { "retryDelay": "00:00:00.05", "timeout": "00:00:01.5" },
          "reading": { "arxivSpacing": "00:00:00" },
          "summarizing": { "retryDelay": "00:00:00.05", "timeout": "00:00:01.5", "deadline": "00:00:10", "concurrency": 4 } }
        """;

    private static readonly string Victim = ToyPapers.Id(1);

    [Theory]
    [InlineData(Fault.TooManyRequests)]
    [InlineData(Fault.TooManyRequestsForASecond)]
    [InlineData(Fault.TooManyRequestsUntilADate)]
    [InlineData(Fault.ServerError)]
    [InlineData(Fault.Overloaded)]
    [InlineData(Fault.DroppedConnection)]
    [InlineData(Fault.CutBody)]
    [InlineData(Fault.HtmlPage)]
    [InlineData(Fault.GarbledJson)]
    [InlineData(Fault.Hanging)]
    [InlineData(Fault.ErrorInArray)]
    [InlineData(Fault.ErrorCodeAsNumber)]
    [InlineData(Fault.ErrorInsideOk)]
    [InlineData(Fault.CutOff)]
    [InlineData(Fault.EmptyContent)]
    [InlineData(Fault.MalformedContent)]
    [InlineData(Fault.FencedContent)]
    [InlineData(Fault.EnglishAnswer)]
    [InlineData(Fault.UnknownFinishReason)]
    [InlineData(Fault.UsageMissing)]
    public async Task A_fault_that_passes_costs_no_paper(Fault fault)
    {
        await using var digest = await Digest.StartWithPapersAsync(Count, Impatient);
        digest.Model.Faults.Add(fault, Victim);

        var outcome = (await digest.RunDayAsync()).ShouldEndWith(0);

        outcome.Summarized.ShouldBe(Count);
        digest.AskedAbout(Victim).Count().ShouldBeLessThanOrEqualTo(2);
        digest.Files.Papers(Digest.Day).ShouldAllBe(paper => (string)paper["status"]! == "summarized");
    }

    [Theory]
    [InlineData(Fault.Refusal, "llm.refused")]
    [InlineData(Fault.CutOff, "llm.truncated")]
    [InlineData(Fault.MalformedContent, "llm.malformed")]
    [InlineData(Fault.EmptyContent, "llm.malformed")]
    [InlineData(Fault.EnglishAnswer, "draft.not-korean")]
    public async Task A_fault_that_stays_leaves_one_paper_pending_and_the_next_run_asks_again(Fault fault, string code)
    {
        await using var digest = await Digest.StartWithPapersAsync(Count, Impatient);
        digest.Model.Faults.Add(fault, Victim, times: 2);

        var first = (await digest.RunDayAsync()).ShouldEndWith(1);
        var asked = digest.AskedAbout(Victim).Count();
        var pending = digest.Files.Paper(Digest.Day, Victim);

        first.Pending.ShouldBe(new Dictionary<string, string?>(StringComparer.Ordinal) { [Victim] = code });
        first.Summarized.ShouldBe(Count - 1);
        asked.ShouldBeLessThanOrEqualTo(2);
        ((string)pending["status"]!, (string)pending["failure"]!["code"]!, (int)pending["failure"]!["attempts"]!).ShouldBe(("pending", code, 1));
        (pending["title_ko"], pending["summary"]).ShouldBe((null, null));
        digest.Files.Page(Digest.Day).ShouldContain("요약 대기");
        digest.Files.Page(Digest.Day).ShouldContain(ToyPapers.Title(1));

        // A refusal may have been asked for once only: whatever is left must not strike the run that mends the day.
        if (asked == 1)
            digest.Model.Faults.Take(Victim);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        digest.Model.Requests.Count.ShouldBe(Count + asked);
        digest.Files.Paper(Digest.Day, Victim)["failure"].ShouldBeNull();
    }

    [Fact]
    public async Task An_answer_that_was_cut_off_is_asked_again_with_a_larger_budget()
    {
        await using var digest = await Digest.StartWithPapersAsync(Count, Impatient);
        digest.Model.Faults.Add(Fault.CutOff, Victim);
        (await digest.RunDayAsync()).ShouldEndWith(0);

        var budgets = digest.AskedAbout(Victim).Select(request => request.Chat!.MaxTokens!.Value).ToList();
        budgets.Count.ShouldBe(2);
        budgets[1].ShouldBeGreaterThan(budgets[0]);
    }

    [Fact]
    public async Task A_faulty_answer_goes_back_once_with_its_complaints()
    {
        await using var digest = await Digest.StartWithPapersAsync(Count, Impatient);
        digest.Model.Faults.Add(Fault.EnglishAnswer, Victim);
        (await digest.RunDayAsync()).ShouldEndWith(0);

        digest.AskedAbout(Victim).Select(request => request.Chat!.Round).ShouldBe([1, 2]);
        digest.AskedAbout(Victim).Last().Chat!.Complaints.ShouldNotBeNullOrWhiteSpace();
        ((int)digest.Files.Paper(Digest.Day, Victim)["provenance"]!["requests"]!).ShouldBe(2);
    }

    [Theory]
    [InlineData(Fault.KeyRefused)]
    [InlineData(Fault.QuotaUsedUp)]
    [InlineData(Fault.ModelUnknown)]
    public async Task What_no_waiting_mends_ends_the_run_and_keeps_what_is_in_flight(Fault fault)
    {
        const int many = 12;
        await using var digest = await Digest.StartWithPapersAsync(many, Impatient);
        digest.Model.Latency = TimeSpan.FromMilliseconds(150);
        digest.Model.Faults.Add(fault, ToyPapers.Id(5), times: 2);

        (await digest.RunDayAsync()).ShouldEndWith(3);
        var paid = digest.PaidAnswers;

        digest.AskedAbout(ToyPapers.Id(5)).Count().ShouldBe(1);
        paid.ShouldBeGreaterThan(0);
        digest.Model.Requests.Count.ShouldBeLessThan(many);
        digest.Files.Ids(Digest.Day).Count.ShouldBe(many);
        digest.Files.Papers(Digest.Day).Count(paper => (string)paper["status"]! == "summarized").ShouldBe(paid);

        digest.Model.Faults.Take(ToyPapers.Id(5));
        (await digest.RunDayAsync()).ShouldEndWith(0);
        digest.PaidAnswers.ShouldBe(many);
    }

    [Fact]
    public async Task A_key_that_is_refused_from_the_start_writes_nothing_and_says_so()
    {
        await using var digest = await Digest.StartWithPapersAsync(Count, Impatient);
        digest.Model.ExpectedKey = "another";

        (await digest.RunDayAsync()).ShouldEndWith(3).Errors.ShouldContain("OPENAI_API_KEY");
        digest.Files.HasDay(Digest.Day).ShouldBeFalse();
    }

    [Fact]
    public async Task A_model_that_stays_away_ends_the_run_and_loses_nothing()
    {
        await using var digest = await Digest.StartWithPapersAsync(Count, Impatient.Replace("00:00:10", "00:00:02", StringComparison.Ordinal));
        digest.Model.Faults.Add(Fault.Overloaded, times: 10_000);
        (await digest.RunDayAsync()).ShouldEndWith(3);
        digest.Files.HasDay(Digest.Day).ShouldBeFalse();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_server_without_json_schema_is_understood_and_remembered(bool knowsJsonObject)
    {
        const int many = 16;
        await using var digest = await Digest.StartWithPapersAsync(many, Impatient);
        digest.Model.KnowsJsonSchema = false;
        digest.Model.KnowsJsonObject = knowsJsonObject;

        (await digest.RunDayAsync()).ShouldEndWith(0).Summarized.ShouldBe(many);

        // Four requests go out side by side, so that four may learn it at the same time.
        digest.Model.Requests.Count(request => request.Body.Contains("\"json_schema\"", StringComparison.Ordinal)).ShouldBeInRange(1, 4);
        if (!knowsJsonObject)
            digest.Model.Requests.Count(request => request.Body.Contains("\"json_object\"", StringComparison.Ordinal)).ShouldBeInRange(1, 4);
        digest.PaidAnswers.ShouldBe(many);
    }

    [Fact]
    public async Task A_server_that_only_knows_max_tokens_is_understood_and_remembered()
    {
        const int many = 16;
        await using var digest = await Digest.StartWithPapersAsync(many, Impatient);
        digest.Model.KnowsMaxCompletionTokens = false;

        (await digest.RunDayAsync()).ShouldEndWith(0).Summarized.ShouldBe(many);
        digest.Model.Requests.Count(request => request.Body.Contains("\"max_completion_tokens\"", StringComparison.Ordinal)).ShouldBeInRange(1, 4);
    }

    [Fact]
    public async Task Tokens_are_estimated_where_the_server_tells_none()
    {
        await using var digest = await Digest.StartWithPapersAsync(Count, Impatient);
        digest.Model.Faults.Add(Fault.UsageMissing, times: Count);

        var result = (await digest.RunDayAsync()).ShouldEndWith(0).Json;

        ((long)result["input_tokens"]!).ShouldBeGreaterThan(0);
        ((long)result["output_tokens"]!).ShouldBeGreaterThan(0);
        digest.Files.Papers(Digest.Day).ShouldAllBe(paper => (long)paper["provenance"]!["input_tokens"]! > 0);
    }
}
