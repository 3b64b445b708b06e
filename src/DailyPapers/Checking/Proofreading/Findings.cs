using DailyPapers.Papers;

namespace DailyPapers.Checking.Proofreading;

/// <summary>Hits as findings.</summary>
internal static class Findings
{
    public static Finding Of(Rule rule, Hit hit)
    {
        var repair = hit.Replacement is not null ? Repair.Mend : Softened(Asked(rule.Repair), hit.Piece);
        return new Finding(rule.Id, rule.Severity, hit.Piece.Where, hit.Text)
        {
            Repair = repair,
            Suggestion = hit.Replacement,
            FailureCode = rule.FailureCode,
            Complaint = repair == Repair.Mend || rule.Severity == Severity.Style ? "" : hit.Complaint.Length > 0 ? hit.Complaint : General(rule, hit),
        };
    }

    /// <summary>Where a rule's mend must not be made, the model is to write the place anew.</summary>
    private static Repair Asked(Repair repair) => repair == Repair.Mend ? Repair.Model : repair;

    /// <summary>The title alone never keeps a paper from its readers, and the headline gives way to the title.</summary>
    private static Repair Softened(Repair repair, Piece piece) =>
        repair == Repair.Refuse && piece.Kind is PieceKind.Title or PieceKind.Headline ? Repair.Model : repair;

    private static string General(Rule rule, Hit hit) => $"{hit.Piece.Spoken}에 고칠 곳이 있습니다({FindingTexts.ReasonFor(rule.Id)}): \"{Excerpt.Of(hit.Text)}\". 바르게 다시 쓰세요.";
}
