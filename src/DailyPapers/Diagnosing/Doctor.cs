using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Diagnosing;

/// <summary>Tries everything that the program needs, side by side. Whatever an examination does, it becomes a diagnosis.</summary>
public sealed class Doctor(IReadOnlyList<IExamination> examinations, TimeProvider clock)
{
    /// <summary>Of one examination. All of them together take no longer.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <returns>In the order in which the examinations were given.</returns>
    public async Task<ImmutableArray<Examined>> ExamineAsync(CancellationToken cancellationToken) =>
        [.. await Task.WhenAll(examinations.Select(examination => ExamineAsync(examination, cancellationToken)))];

    private async Task<Examined> ExamineAsync(IExamination examination, CancellationToken cancellationToken)
    {
        var start = clock.GetTimestamp();
        using var limit = new CancellationTokenSource(Longest, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var diagnosis = await FindAsync(examination, both.Token, cancellationToken);
        return new Examined(examination.Key, examination.Name, diagnosis, clock.GetElapsedTime(start));
    }

    private static async Task<Diagnosis> FindAsync(IExamination examination, CancellationToken limited, CancellationToken cancellationToken)
    {
        try
        {
            // On a thread of its own, and left behind when its time is over: a file on a dead network disk blocks and hears no token.
            return await Task.Run(() => examination.ExamineAsync(limited), limited).WaitAsync(limited);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Late();
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            return Diagnosis.Trouble(
                "doctor.bug",
                new Sentence($"확인하다가 프로그램 오류가 났습니다({PlainText.Line(bug.Message)}).", $"A bug of daily-papers while trying it ({PlainText.Line(bug.Message)})."),
                new Sentence("이 줄과 함께 알려 주세요. 나머지 결과는 그대로 믿어도 됩니다.", "Please report it with this line. The other results hold."));
        }
    }

    private static Diagnosis Late() => Diagnosis.Trouble(
        "doctor.late",
        new Sentence($"{Longest.TotalSeconds:0}초 안에 답이 없습니다.", $"No answer within {Longest.TotalSeconds:0} s."),
        new Sentence("네트워크와 프록시, 방화벽을 확인하고 다시 실행하세요.", "Check the network, proxies and firewalls, then run it again."));
}
