using System.Collections.Immutable;
using DailyPapers.Checking.Evidencing;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Rules;
using DailyPapers.Checking.Rules.Characters;
using DailyPapers.Checking.Terms;
using DailyPapers.Papers;

namespace DailyPapers.Checking;

/// <summary>Proves the Korean against its source: mends what has one right form, and tells the rest.</summary>
public sealed class Checker(CheckingOptions options, Glossary glossary)
{
    /// <summary>Rules of a digest's file that a draft has its own for: its fields are checked by name, and quotes prove what it is about.</summary>
    private static readonly ImmutableArray<string> OfFiles = ["shape.empty", "draft.unrelated"];

    private readonly DraftRules book = new(
        [.. RuleBook.InOrder.Where(rule => !OfFiles.Contains(rule.Id))], glossary, SpeechLevels.Of(options.Register) ?? SpeechLevel.Formal);

    /// <summary>With the built-in glossary, in 합니다체.</summary>
    public Checker()
        : this(new CheckingOptions(), Glossary.BuiltIn)
    {
    }

    /// <summary>Pure, and settled: checking the mended draft again yields the same draft. No draft makes it throw.</summary>
    public CheckedDraft Check(Draft draft, PaperText text)
    {
        if (draft.Defect is { } defect)
            return new CheckedDraft(draft, [ShapeRule.Unreadable(defect)], []);

        var source = new Source(text);
        var whole = Tidying.WithoutNulls(draft);
        // Before tidying, which folds the control characters away and leaves a torn word.
        var letters = DraftProof.Of(whole, source, book with { Rules = CharacterRules.InOrder }, Count(whole));
        var tidy = WithheldRule.Mend(Tidying.Tidy(letters.Draft), text);
        var first = DraftProof.Of(tidy, source, book, Count(tidy));
        var headed = HeadlineRule.Mend(first.Draft, source, first.HasFaultyHeadline || letters.HasFaultyHeadline);
        var (kept, unified) = Unified(KeywordRule.Mend(headed, source));
        var evidenced = EvidencedDraft.Of(kept, source);
        // Parts of a split bullet are bullets: they are read once more, as such.
        var isSplit = evidenced.Draft.Bullets.Length > tidy.Bullets.Length;
        var last = isSplit ? DraftProof.Of(evidenced.Draft, source, book, evidenced.Origins) : first with { Draft = evidenced.Draft };
        Finding[] ofWritten =
        [
            .. ShapeRule.Check(headed, text),
            .. letters.Findings,
            .. AbstractRule.Check(headed, text),
            .. EvidenceRule.CheckLost(headed, evidenced.Lost),
            .. InstructionRule.Check(headed, text),
        ];
        Finding[] ofMended =
        [
            .. last.Findings.Where(finding => finding.Where != "headline" || headed.Headline == first.Draft.Headline),
            .. QuotedNumberRule.Check(last.Draft, source, evidenced.Evidence),
            .. HeadlineRule.Check(first.Draft, headed),
            .. KeywordRule.Check(tidy, source),
            .. EvidenceRule.Check(evidenced),
            .. UnrelatedRule.Check(tidy, source, evidenced.Evidence),
        ];
        // The model is told of its own bullets by its own count; a reader of the findings sees those that they became.
        return new CheckedDraft(last.Draft, [.. ofWritten.Select(evidenced.Relocate), .. ofMended], evidenced.Evidence)
        {
            Mended = RuleCounts.Of([.. letters.Mends.Concat(first.Mends).Concat(isSplit ? last.Mends : []).Select(mend => mend.Rule), .. unified]),
        };
    }

    private (Draft Draft, IEnumerable<string> Rules) Unified(Draft draft)
    {
        var keywords = KeywordTerms.Unified(draft.Keywords, glossary);
        return (draft with { Keywords = keywords }, keywords.Zip(draft.Keywords).Where(pair => pair.First != pair.Second).Select(_ => "term.paper"));
    }

    private static ImmutableArray<int> Count(Draft draft) => [.. Enumerable.Range(0, draft.Bullets.Length)];
}
