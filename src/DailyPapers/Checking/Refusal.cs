using DailyPapers.Papers;

namespace DailyPapers.Checking;

/// <summary>Findings that keep a draft from being published. Complaints are Korean sentences for the model: the place, the very span, what to do.</summary>
internal static class Refusal
{
    public static Finding Malformed(string rule, string where, string span, string complaint) =>
        Of(rule, where, span, complaint, "llm.malformed");

    private static Finding Of(string rule, string where, string span, string complaint, string code) =>
        new(rule, Severity.Error, where, span) { Repair = Repair.Refuse, Complaint = complaint, FailureCode = code };
}
