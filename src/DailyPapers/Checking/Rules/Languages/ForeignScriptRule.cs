using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Languages;

/// <summary>Words in letters that no Korean reader was promised. Where the paper itself is not known, what stands in quotation marks may be its example.</summary>
internal sealed class ForeignScriptRule() : PieceRule(Name, Severity.Error, Repair.Refuse)
{
    public const string Name = "language.foreign-script";
    private const string Opening = "'\"‘“「『《〈";

    public override string FailureCode => "draft.not-korean";

    public static string Complaint(string spoken, string word) => $"{spoken}에 한국어가 아닌 낱말이 있습니다: \"{Excerpt.Of(word)}\". 한국어로 바꾸세요.";

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        var isKnown = writing is { Source: not null, IsSourceWhole: true };
        foreach (var (start, length) in ForeignLetters.Words(piece.Text, writing.Source?.Everything ?? ""))
        {
            if (isKnown || !(IsQuoted(piece.Text, start) || piece.Shields.Covers(start)))
                yield return new Hit(piece, start, length) { Complaint = Complaint(piece.Spoken, piece.Text.Substring(start, length)) };
        }
    }

    private static bool IsQuoted(string text, int start) => start > 0 && Opening.Contains(text[start - 1], StringComparison.Ordinal);
}
