using System.Collections.Immutable;
using DailyPapers.Checking.Related;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules;

/// <summary>
/// A summary of some other paper, or of none: fluent, without a wrong number, and made up. A model that got no text writes of
/// "image recognition" and "Transformer"; what it does not write is what only this paper has. So the words that bullets and headline share
/// with title and abstract are counted, rare ones for more. <c>bench/results/relatedness.md</c> tells how often that is right.
/// </summary>
internal static class UnrelatedRule
{
    private const string Id = "draft.unrelated";

    /// <summary>Of shared words. Made-up summaries reach it by chance; none of 341 true ones of an abstract was so low.</summary>
    private const int MostByChance = 2;

    /// <summary>Points for each word that the whole source lacks; below it the draft speaks of another paper of the same field. None of 341 true ones of an abstract did.</summary>
    private const double FewestAWord = 0.3;

    /// <summary>A draft without so many words of its own claims too little to be proved wrong.</summary>
    private const int FewestForeign = 3;

    /// <summary>The same for a source below <see cref="FewWords"/> different words, which shares little with its own summary.</summary>
    private const int FewestForeignOfFewWords = 6;

    private const int FewWords = 40;

    /// <summary>Letters of a quote that no other paper has by chance.</summary>
    private const int QuoteLetters = 25;

    private const int ShownWords = 8;

    /// <param name="draft">Mended.</param>
    /// <param name="source">What was read.</param>
    /// <param name="evidence">For each bullet the quote that was found. Whoever quotes the paper has read it, however blandly he then writes: quotes for half of the bullets settle it.</param>
    public static IEnumerable<Finding> Check(Draft draft, Source source, ImmutableArray<Evidence?> evidence)
    {
        if (draft.Bullets.IsEmpty || evidence.Count(IsTelling) * 2 >= draft.Bullets.Length)
            return [];
        var words = new SourceWords(source.Text);
        var overlap = Overlap.Of(draft, words);
        return IsUnrelated(overlap, words) ? [Unrelated(overlap)] : [];
    }

    internal static bool IsUnrelated(Overlap overlap, SourceWords source) =>
        overlap.Foreign >= (source.Count < FewWords ? FewestForeignOfFewWords : FewestForeign)
        && (overlap.Points <= MostByChance || (source.IsWhole && overlap.Points <= FewestAWord * overlap.NowhereInText));

    private static bool IsTelling(Evidence? evidence) => evidence is not null && evidence.Quote.Count(char.IsLetter) >= QuoteLetters;

    private static Finding Unrelated(Overlap overlap)
    {
        var foreign = Shown(overlap.MissingLatin.AddRange(overlap.MissingKorean));
        var shared = overlap.Shared.IsEmpty ? "고유한 말이 없습니다" : $"고유한 말이 거의 없습니다(공통: {Shown(overlap.Shared)})";
        return new Finding(Id, Severity.Error, "bullets", foreign)
        {
            Repair = Repair.Refuse,
            FailureCode = Id,
            Complaint = $"불릿의 내용이 이 논문의 것이 아닙니다. 제목·본문과 공통되는 {shared}. 제목과 초록에 없는 말: {foreign}. 주어진 제목과 초록, 본문만 근거로 불릿과 headline을 다시 쓰고, 근거가 되는 원문을 quote에 그대로 옮기세요.",
        };
    }

    private static string Shown(ImmutableArray<string> words) => string.Join(", ", words.Take(ShownWords).Select(Excerpt.Of));
}
