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
        "text.control" => "깨진 글자",
        "shape.leak" => "답의 틀이나 대화가 섞인 글",
        "bullets.repeated" => "되풀이된 글",
        "bullets.too-long" => "너무 긴 글",
        "number.point" => "퍼센트포인트를 퍼센트로 적은 수",
        "number.outside-quote" or "headline.unevidenced" => "인용한 근거에 없는 수",
        "headline.replaced" => "제목으로 바꾼 헤드라인",
        "headline.length" => "길이가 맞지 않는 헤드라인",
        "keyword.dropped" => "뺀 키워드",
        "evidence.missing" => "원문에서 찾지 못한 인용",
        "evidence.lost" => "절반 넘게 원문에서 찾지 못한 인용",
        "abstract.missing" => "번역이 빠진 문장",
        "abstract.repeated" or "abstract.unknown" => "초록과 맞지 않는 번역",
        "draft.unrelated" => "이 논문의 내용이 아닌 요약",
        "shape.malformed" => "읽을 수 없는 답",
        "shape.empty" => "비어 있는 항목",
        "shape.bullets" or "shape.label" or "shape.area" => "정해진 틀과 다른 답",
        "source.instructions" => "논문에 든 지시",
        "source.obeyed" => "논문에 든 지시를 따른 글",
        _ => "원문과 다를 수 있음",
    };
}
