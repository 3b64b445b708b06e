using System.Text.RegularExpressions;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Shape;

/// <summary>What models say around an answer is none of the paper's; what the paper itself says stays.</summary>
internal sealed class LeakedTalkRule() : PieceRule(Name, Severity.Error, Repair.Model)
{
    public const string Name = "shape.leak";

    public static string Complaint(string spoken, string span) => $"{spoken}에 답의 틀이나 대화가 섞였습니다: \"{Excerpt.Of(span)}\". 내용만 한국어 문장으로 쓰세요.";

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        if (LeakedTalk.In(piece.Text) is not { } leak || IsOfThePaper(leak, piece, writing))
            yield break;
        var span = leak.Value.TrimEnd();
        yield return new Hit(piece, leak.Index, span.Length) { Complaint = Complaint(piece.Spoken, span) };
    }

    /// <summary>Example dialogues are quoted, or stand in code; a fence in the middle of a line is a name of the fence.</summary>
    private static bool IsOfThePaper(Match leak, Piece piece, Writing writing) =>
        IsQuoted(piece.Text, leak.Index) ||
        (piece.Shields.Around(leak.Index) is { } code && (leak.Value != "```" || code.Start < leak.Index)) ||
        (writing.Source is { } source && (piece.English ?? source.Everything).Contains(leak.Value.Trim(), StringComparison.OrdinalIgnoreCase));

    private static bool IsQuoted(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return before.LastIndexOfAny("‘“「『") > before.LastIndexOfAny("’”」』") || before.Count('"') % 2 == 1 || before.Count('\'') % 2 == 1;
    }
}
