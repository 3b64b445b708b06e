namespace DailyPapers.Papers;

/// <summary>What a finding's rule means to a reader of the page, in Korean.</summary>
public static class FindingTexts
{
    /// <param name="rule">Rules of later versions get the general wording.</param>
    public static string ReasonFor(string rule) => rule switch
    {
        "number.unsupported" => "원문에서 찾지 못한 수",
        _ => "원문과 다를 수 있음",
    };
}
