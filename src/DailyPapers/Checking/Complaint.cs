using DailyPapers.Papers;

namespace DailyPapers.Checking;

/// <summary>Findings that go back to the model, worded in Korean: the place, the very span, what to do.</summary>
internal static class Complaint
{
    public static Finding Malformed(string rule, string where, string span, string complaint) =>
        Refusal(rule, where, span, complaint, "llm.malformed");

    public static Finding NotKorean(string rule, string where, string span, string complaint) =>
        Refusal(rule, where, span, complaint, "draft.not-korean");

    /// <summary>For quoting in a complaint: long spans are cut at <paramref name="limit"/> characters, never inside a surrogate pair.</summary>
    public static string Cut(string text, int limit)
    {
        if (text.Length <= limit)
            return text;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit), "…");
    }

    private static Finding Refusal(string rule, string where, string span, string complaint, string code) =>
        new(rule, Severity.Error, where, span) { Repair = Repair.Refuse, Complaint = complaint, FailureCode = code };
}
