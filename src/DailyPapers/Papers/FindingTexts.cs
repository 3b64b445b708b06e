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
        "abstract.repeated" or "abstract.unknown" => "초록과 맞지 않는 번역",
        "shape.malformed" => "읽을 수 없는 답",
        "shape.empty" => "비어 있는 항목",
        "shape.bullets" or "shape.label" or "shape.area" => "정해진 틀과 다른 답",
        _ => "원문과 다를 수 있음",
    };
}
