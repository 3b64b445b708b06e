using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Related;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Shape;

/// <summary>
/// A summary of some other paper, or of none: fluent, without a wrong number, and made up. A model that got no text writes of
/// "image recognition" and "Transformer"; what it does not write is what only this paper has. So the words that bullets and headline share
/// with title and abstract are counted, rare ones for more. <c>bench/results/relatedness.md</c> tells how often that is right.
/// </summary>
internal sealed class UnrelatedSummaryRule() : Rule(Name, Severity.Error, Repair.Refuse)
{
    public const string Name = "draft.unrelated";

    /// <summary>Of shared words. Made-up summaries reach it by chance; none of 341 true ones of an abstract was so low.</summary>
    private const int MostByChance = 2;

    /// <summary>The same where the writer had read more than is known here: a true summary may speak of all that the abstract leaves out.</summary>
    private const int MostByChanceOfPart = 1;

    /// <summary>Points for each word that the whole source lacks; below it the draft speaks of another paper of the same field. None of 341 true ones of an abstract did.</summary>
    private const double FewestAWord = 0.3;

    /// <summary>A draft without so many words of its own claims too little to be proved wrong.</summary>
    private const int FewestForeign = 3;

    /// <summary>The same where part of the source is known.</summary>
    private const int FewestForeignOfPart = 4;

    /// <summary>The same for a source below <see cref="FewWords"/> different words, which shares little with its own summary.</summary>
    private const int FewestForeignOfFewWords = 6;

    private const int FewWords = 40;
    private const int ShownWords = 8;

    public override string FailureCode => Name;

    public override IEnumerable<Hit> Find(Writing writing)
    {
        if (writing.Source is not { } source || writing.IsQuoted || writing.Bullets.FirstOrDefault() is not { } first)
            yield break;
        var overlap = Overlap.Of(string.Join('\n', writing.Of(PieceKind.Headline, PieceKind.Bullet).Select(piece => piece.Text)), source.Words);
        if (IsUnrelated(overlap, source.Words) && (writing.IsSourceWhole || IsCertainOfPart(overlap)))
            yield return new Hit(first, 0, first.Text.Length) { Shown = Foreign(overlap), Complaint = Complaint(overlap) };
    }

    public static bool IsUnrelated(Overlap overlap, SourceWords source) =>
        overlap.Foreign >= (source.Count < FewWords ? FewestForeignOfFewWords : FewestForeign)
        && (overlap.Points <= MostByChance || (source.IsWhole && overlap.Points <= FewestAWord * overlap.NowhereInText));

    public static string Foreign(Overlap overlap) => Shown(overlap.MissingLatin.AddRange(overlap.MissingKorean));

    public static string Complaint(Overlap overlap)
    {
        var shared = overlap.Shared.IsEmpty ? "고유한 말이 없습니다" : $"고유한 말이 거의 없습니다(공통: {Shown(overlap.Shared)})";
        return $"불릿의 내용이 이 논문의 것이 아닙니다. 제목·본문과 공통되는 {shared}. 제목과 초록에 없는 말: {Foreign(overlap)}. 주어진 제목과 초록, 본문만 근거로 불릿과 headline을 다시 쓰고, 근거가 되는 원문을 quote에 그대로 옮기세요.";
    }

    private static bool IsCertainOfPart(Overlap overlap) => overlap.Points <= MostByChanceOfPart && overlap.Foreign >= FewestForeignOfPart;

    private static string Shown(ImmutableArray<string> words) => string.Join(", ", words.Take(ShownWords).Select(Excerpt.Of));
}
