using DailyPapers.Papers;

namespace DailyPapers.Checking;

/// <summary>Findings that keep a draft from being published. Complaints are Korean sentences for the model: the place, the very span, what to do.</summary>
internal static class Refusal
{
    public static Finding Malformed(string rule, string where, string span, string complaint) =>
        Of(rule, where, span, complaint, "llm.malformed");

    /// <summary>The title alone never keeps a paper from its readers: it is asked for again and then published with a mark.</summary>
    public static Finding NotKorean(string rule, Place place, string span, string complaint)
    {
        var finding = Of(rule, place.Where, span, complaint, "draft.not-korean");
        return place.Where == "title_ko" ? finding with { Repair = Repair.Model } : finding;
    }

    private static Finding Of(string rule, string where, string span, string complaint, string code) =>
        new(rule, Severity.Error, where, span) { Repair = Repair.Refuse, Complaint = complaint, FailureCode = code };
}
