using System.Globalization;
using DailyPapers.Papers;

namespace DailyPapers.Diagnosing;

/// <summary>This machine's clock against a service's: by a wrong one the wrong day is fetched, and certificates seem to have ended.</summary>
internal sealed class ClockExamination(ServerClock serverClock) : IExamination
{
    private static readonly TimeSpan Noticeable = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Harmful = TimeSpan.FromMinutes(5);

    public string Key => "clock";

    public Sentence Name { get; } = new("시계", "clock");

    public async Task<Diagnosis> ExamineAsync(CancellationToken cancellationToken)
    {
        if (await serverClock.Seen.WaitAsync(cancellationToken) is not var (theirs, ours))
            return Diagnosis.Skipped(new Sentence("견줄 서버의 시각이 없습니다.", "No service told its time."));
        var off = ours - theirs;
        var amount = off.Duration().TotalSeconds.ToString("N0", CultureInfo.InvariantCulture);
        // The header counts whole seconds, and the answer was on its way for a while.
        if (off.Duration() < Noticeable)
            return Diagnosis.Well(new Sentence("서버의 시각과 맞습니다.", "It agrees with the service's."));
        var said = new Sentence($"이 컴퓨터의 시계가 서버보다 {amount}초 {(off > TimeSpan.Zero ? "빠릅니다" : "느립니다")}.", $"This machine's clock is {amount} s {(off > TimeSpan.Zero ? "ahead of" : "behind")} the service's.");
        var remedy = new Sentence("시각을 자동으로 맞추세요(리눅스: timedatectl set-ntp true). 시계가 틀리면 다른 날의 목록을 받고 보안 연결이 거절됩니다.", "Let it be set by itself (Linux: timedatectl set-ntp true). By a wrong clock another day's list is fetched and secure connections are refused.");
        return off.Duration() < Harmful ? Diagnosis.Warning("clock.off", said, remedy) : Diagnosis.Trouble("clock.off", said, remedy);
    }
}
