using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Registers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Register;

/// <summary>The papers of a day speak in one register: that of most papers. Each other paper is shown by its first sentence.</summary>
internal sealed class DayRegisterRule() : DayRule("register.day", Severity.Style, Repair.Model)
{
    public override IEnumerable<(int Paper, Hit Hit)> Find(ImmutableArray<Writing> day)
    {
        var papers = day.Select(Sentences).ToList();
        var levels = papers.Select(sentences => Majority.Of(sentences.Select(one => one.Sentence.Level!.Value))).ToList();
        if (Majority.Of(levels.OfType<SpeechLevel>()) is not { } common)
            yield break;
        for (var paper = 0; paper < papers.Count; paper++)
        {
            if (levels[paper] is not { } level || level == common)
                continue;
            var (piece, sentence) = papers[paper].First(one => one.Sentence.Level == level);
            yield return (paper, new Hit(piece, sentence.WordStart, sentence.WordEnd - sentence.WordStart));
        }
    }

    private static List<(Piece Piece, SpokenSentence Sentence)> Sentences(Writing writing) =>
        [.. writing.Of(PieceKind.Bullet, PieceKind.Translation).SelectMany(piece => piece.SpokenSentences.Where(sentence => sentence.Level is not null).Select(sentence => (piece, sentence)))];
}
