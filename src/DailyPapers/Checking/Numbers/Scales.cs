namespace DailyPapers.Checking.Numbers;

/// <summary>Letters and words that multiply the number before them.</summary>
internal static class Scales
{
    /// <summary>Null for anything that is no scale. A small m is metres or milli as often as million: only a capital counts.</summary>
    public static double? Of(string word) => word switch
    {
        "K" or "k" => 1e3,
        "M" => 1e6,
        "B" or "b" or "bn" => 1e9,
        "T" => 1e12,
        _ => word.ToUpperInvariant() switch
        {
            "HUNDRED" => 1e2,
            "THOUSAND" => 1e3,
            "MILLION" => 1e6,
            "BILLION" => 1e9,
            "TRILLION" => 1e12,
            _ => null,
        },
    };

    /// <summary>1 for a character that is none of 십 백 천 만 억 조.</summary>
    public static double OfKorean(char unit) => unit switch
    {
        '십' => 1e1,
        '백' => 1e2,
        '천' => 1e3,
        '만' => 1e4,
        '억' => 1e8,
        '조' => 1e12,
        _ => 1,
    };
}
