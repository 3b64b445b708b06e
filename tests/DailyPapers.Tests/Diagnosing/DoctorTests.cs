using DailyPapers.Diagnosing;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Diagnosing;

public sealed class DoctorTests
{
    [Fact]
    public async Task Whatever_an_examination_does_becomes_a_row_in_its_place()
    {
        var doctor = new Doctor(
            [
                new Toy("fine", _ => Task.FromResult(Diagnosis.Well(Said))),
                new Toy("throws", _ => throw new InvalidOperationException("kites\nfell")),
                new Toy("listens", token => Task.Delay(Timeout.Infinite, token).ContinueWith(_ => Diagnosis.Well(Said), token)),
                new Toy("deaf", _ => new TaskCompletionSource<Diagnosis>().Task),
            ],
            new QuickClock());
        var rows = await doctor.ExamineAsync(TestContext.Current.CancellationToken);
        rows.Select(row => row.Key).ShouldBe(["fine", "throws", "listens", "deaf"]);
        rows.Select(row => row.Diagnosis.Code).ShouldBe([null, "doctor.bug", "doctor.late", "doctor.late"]);
        rows[1].Diagnosis.Said.English.ShouldContain("kites fell");
        rows.Where(row => row.Diagnosis.Health == Health.Trouble).ShouldAllBe(row => row.Diagnosis.Remedy != null);
    }

    [Fact]
    public async Task Examinations_go_on_side_by_side()
    {
        // Each waits for the other: one after the other they would wait for ever.
        var (first, second) = (new TaskCompletionSource(), new TaskCompletionSource());
        var doctor = new Doctor([Meeting(first, second), Meeting(second, first)], TimeProvider.System);
        (await doctor.ExamineAsync(TestContext.Current.CancellationToken)).ShouldAllBe(row => row.Diagnosis.Health == Health.Well);
    }

    [Fact]
    public async Task A_person_who_interrupts_ends_it()
    {
        using var stop = new CancellationTokenSource();
        var doctor = new Doctor([new Toy("deaf", async _ =>
        {
            await stop.CancelAsync();
            return await new TaskCompletionSource<Diagnosis>().Task;
        })], TimeProvider.System);
        await Should.ThrowAsync<OperationCanceledException>(() => doctor.ExamineAsync(stop.Token));
    }

    private static Sentence Said { get; } = new("좋습니다.", "Fine.");

    private static Toy Meeting(TaskCompletionSource mine, TaskCompletionSource theirs) => new("meeting", async token =>
    {
        mine.SetResult();
        await theirs.Task.WaitAsync(token);
        return Diagnosis.Well(Said);
    });

    private sealed class Toy(string key, Func<CancellationToken, Task<Diagnosis>> examine) : IExamination
    {
        public string Key => key;

        public Sentence Name { get; } = new(key, key);

        public Task<Diagnosis> ExamineAsync(CancellationToken cancellationToken) => examine(cancellationToken);
    }

    /// <summary>Its time limits end almost at once.</summary>
    private sealed class QuickClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            System.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? TimeSpan.FromMilliseconds(100) : dueTime, period);
    }
}
