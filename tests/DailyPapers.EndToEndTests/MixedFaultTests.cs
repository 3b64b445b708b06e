using DailyPapers.Simulation;

namespace DailyPapers.EndToEndTests;

/// <summary>All faults over one day.</summary>
public sealed class MixedFaultTests
{
    private const int Count = 30;

    private static readonly Fault[] Passing =
    [
        Fault.TooManyRequests, Fault.TooManyRequestsForASecond, Fault.TooManyRequestsUntilADate, Fault.ServerError, Fault.Overloaded,
        Fault.DroppedConnection, Fault.CutBody, Fault.HtmlPage, Fault.GarbledJson, Fault.Hanging, Fault.ErrorInArray, Fault.ErrorCodeAsNumber,
        Fault.ErrorInsideOk, Fault.CutOff, Fault.EmptyContent, Fault.MalformedContent, Fault.FencedContent, Fault.EnglishAnswer,
        Fault.UnknownFinishReason, Fault.UsageMissing,
    ];

    private static readonly (int Paper, Fault Fault, string Code)[] Staying =
    [
        (3, Fault.Refusal, "llm.refused"),
        (9, Fault.CutOff, "llm.truncated"),
        (14, Fault.MalformedContent, "llm.malformed"),
        (20, Fault.EnglishAnswer, "draft.not-korean"),
    ];

    [Fact]
    public async Task A_day_full_of_faults_ends_with_every_paper_in_its_place()
    {
        await using var digest = await Digest.StartWithPapersAsync(Count, ModelFaultTests.Impatient.Replace("\"00:00:10\"", "\"00:00:40\"", StringComparison.Ordinal));
        Plan(digest.Model.Faults);
        digest.HuggingFace.Faults.Add(Fault.Overloaded);

        var outcome = (await digest.RunDayAsync()).ShouldEndWith(1);

        outcome.Pending.ShouldBe(Staying.ToDictionary(staying => ToyPapers.Id(staying.Paper), string? (staying) => staying.Code, StringComparer.Ordinal), ignoreOrder: true);
        outcome.Summarized.ShouldBe(Count - Staying.Length);
        digest.Files.Ids(Digest.Day).ShouldBe(Enumerable.Range(0, Count).Select(ToyPapers.Id));
        digest.Files.ShouldBeWhole();
    }

    private static void Plan(PlannedFaults faults)
    {
        foreach (var (paper, fault, _) in Staying)
            faults.Add(fault, ToyPapers.Id(paper), times: 4);
        var others = Enumerable.Range(0, Count).Where(number => !Staying.Any(staying => staying.Paper == number)).Select(ToyPapers.Id);
        foreach (var (id, fault) in others.Zip(Passing))
            faults.Add(fault, id);
    }
}
