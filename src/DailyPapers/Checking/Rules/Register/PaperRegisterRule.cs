using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Registers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Register;

/// <summary>All sentences of a paper end in the register that was asked for; without one, in that of most, or in 합니다체. Titles and headlines end in nouns.</summary>
internal sealed class PaperRegisterRule() : Rule("register.paper", Severity.Error, Repair.Model)
{
    public override IEnumerable<Hit> Find(Writing writing)
    {
        List<(Piece Piece, SpokenSentence Sentence)>? ended = null;
        foreach (var piece in writing.Pieces)
        {
            if (piece.Kind is not (PieceKind.Bullet or PieceKind.Translation))
                continue;
            foreach (var sentence in piece.SpokenSentences)
            {
                if ((sentence.Level is not null && (writing.Level is null || sentence.Level != writing.Level)) || NounPhrase.Is(piece, sentence))
                    (ended ??= []).Add((piece, sentence));
            }
        }

        if (ended is null || LevelOf(writing, ended) is not { } level)
            return [];
        return ended.Where(one => one.Sentence.Level != level && (one.Sentence.Level is not null || level != SpeechLevel.Noun)).Select(one => Of(one.Piece, one.Sentence, level));
    }

    /// <summary>Where no register has most sentences, ours. Nouns alone have none.</summary>
    private static SpeechLevel? LevelOf(Writing writing, List<(Piece Piece, SpokenSentence Sentence)> ended)
    {
        if (writing.Level is { } asked)
            return asked;
        var levels = ended.Select(one => one.Sentence.Level).OfType<SpeechLevel>().ToList();
        return levels.Count == 0 ? null : Majority.Of(levels) ?? SpeechLevel.Formal;
    }

    private static Hit Of(Piece piece, SpokenSentence sentence, SpeechLevel level)
    {
        var replacement = sentence.Level is { } from ? Conversion.Of(sentence.Word(piece), sentence.Before(piece), from, level) : Conversion.OfDeed(sentence.Word(piece), level);
        return new Hit(piece, sentence.WordStart, sentence.WordEnd - sentence.WordStart, replacement)
        {
            Complaint = $"{piece.Spoken}의 \"{Excerpt.Of(piece.Text[sentence.Start..sentence.End])}\" 문장이 {RegisterNames.Of(level)}로 끝나지 않습니다. {RegisterNames.Of(level)}로 끝내세요.",
        };
    }
}
