using System.Diagnostics.CodeAnalysis;
using DailyPapers.Checking.Evidencing;
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
        var tidy = WithheldRule.Mend(Tidying.Tidy(draft), text);
        var written = KeywordRule.Mend(HeadlineRule.Mend(tidy, source, draft.Headline), source);
        var evidenced = EvidencedDraft.Of(written, source);
        var mended = PointRule.Mend(evidenced.Draft, source);

        // The model is told of its own bullets by its own count; a reader of the findings sees those that they became.
        Finding[] ofWritten =
        [
            .. ShapeRule.Check(written, text),
            .. BulletRule.Check(written),
            .. LeakRule.Check(written, source),
            .. ControlRule.Check(draft, text),
            .. AbstractRule.Check(written, text),
            .. KoreanRule.Check(written, source),
            .. ScriptRule.Check(written, source),
            .. NumberRule.Check(written, source),
            .. PointRule.Check(tidy, source),
            .. EvidenceRule.CheckLost(written, evidenced.Lost),
            .. InstructionRule.Check(written, text),
        ];
        Finding[] ofMended =
        [
            .. QuotedNumberRule.Check(mended, source, evidenced.Evidence),
            .. HeadlineRule.Check(tidy, mended),
            .. KeywordRule.Check(tidy, source),
            .. EvidenceRule.Check(evidenced),
            .. UnrelatedRule.Check(mended, source, evidenced.Evidence),
        ];
        return new CheckedDraft(mended, [.. ofWritten.Select(evidenced.Relocate), .. ofMended], evidenced.Evidence);
    }
}
