namespace DailyPapers.Papers;

/// <summary>Findings in a reader's words.</summary>
public static class FindingTexts
{
    /// <summary>What stands beside the mark 확인 필요: short, and without the rule's id.</summary>
    public static string ReasonFor(string rule) => rule switch
    {
        "number.unsupported" => "원문에서 찾지 못한 수",
        "language.not-korean" => "번역되지 않은 문장",
        "language.foreign-script" => "한국어가 아닌 낱말",
        "evidence.missing" => "원문에서 찾지 못한 인용",
        "abstract.missing" => "번역이 빠진 문장",
        _ => "원문과 다를 수 있음",
    };
}
