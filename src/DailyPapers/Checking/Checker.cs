using System.Diagnostics.CodeAnalysis;
using DailyPapers.Checking.Rules;
using DailyPapers.Papers;

namespace DailyPapers.Checking;

/// <summary>Proves the Korean against its source: mends what has one right form, and tells the rest.</summary>
public sealed class Checker
{
    /// <summary>Pure, and settled: checking the mended draft again yields the same draft. No draft makes it throw.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "A checker is handed in like the other stages, and the settings of a digest will reach it that way.")]
    public CheckedDraft Check(Draft draft, PaperText text)
    {
        if (draft.Defect is { } defect)
            return new CheckedDraft(draft, [ShapeRule.Unreadable(defect)], []);

        var source = new Source(text);
        var tidy = Tidying.Tidy(draft);
        var mended = PointRule.Mend(KeywordRule.Mend(HeadlineRule.Mend(tidy, source, draft.Headline), source), source);
        var evidence = EvidenceRule.Find(mended, source);
        return new CheckedDraft(
            mended,
            [
                .. ShapeRule.Check(mended, text),
                .. BulletRule.Check(mended),
                .. LeakRule.Check(mended, source),
                .. ControlRule.Check(draft, text),
                .. AbstractRule.Check(mended, text),
                .. KoreanRule.Check(mended, source),
                .. ScriptRule.Check(mended, source),
                .. NumberRule.Check(mended, source),
                .. PointRule.Check(tidy, source),
                .. QuotedNumberRule.Check(mended, source, evidence),
                .. HeadlineRule.Check(tidy, mended),
                .. KeywordRule.Check(tidy, source),
                .. EvidenceRule.Check(mended, evidence),
                .. InstructionRule.Check(mended, text),
            ],
            evidence);
    }
}
