using DailyPapers.Checking;
using DailyPapers.Papers;

namespace DailyPapers;

/// <summary>The failures that the run itself gives to a paper. Their words are read on the day's page.</summary>
internal static class Failures
{
    public const string EndedKorean = "모델을 더 쓸 수 없어 실행이 끝났습니다. 다음 실행에서 이어서 요약합니다.";

    public static DailyPapersException Interrupted { get; } = new("run.interrupted", 130, new Sentence(
        "멈췄습니다. 받은 답은 모두 보관했으니, 다시 실행하면 이어서 합니다.",
        "Interrupted. Every answer received is kept; run again to go on."));

    public static PaperFailure NeverTried { get; } = new("run.pending", "아직 요약하지 못했습니다.", 0);

    public static PaperFailure LeftOut { get; } = new("run.limit", "이번 실행의 논문 수 제한(--limit)으로 남겨 두었습니다.", 0);

    public static string BugKorean(Exception bug) => $"프로그램 오류로 요약하지 못했습니다({bug.GetType().Name}).";

    /// <summary>The checks still refuse the better of both answers.</summary>
    public static PaperFailedException Refused(CheckedDraft draft)
    {
        var finding = draft.Findings.First(finding => finding.Refuses);
        // The page names the reason and never quotes what was refused: that is text which nobody checked.
        return new PaperFailedException(finding.FailureCode, new Sentence(
            $"두 번 물었지만 답이 검사를 통과하지 못했습니다({FindingTexts.ReasonFor(finding.Rule)}).",
            $"Neither answer passed the checks ({finding.Rule} at {finding.Where})."))
        { Detail = finding.Complaint };
    }
}
