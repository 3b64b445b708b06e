using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Registers;

/// <summary>A sentence within a piece.</summary>
/// <param name="Start">Of the sentence.</param>
/// <param name="End">Behind its full stop, before the blank.</param>
/// <param name="WordStart">Of the last Hangul of the sentence: its ending.</param>
/// <param name="WordEnd">Equal to the start where the sentence ends in something else.</param>
/// <param name="Level">Null where the ending tells none.</param>
/// <param name="IsClosed">Whether a full stop, a question mark or an exclamation mark ends it.</param>
internal readonly record struct SpokenSentence(int Start, int End, int WordStart, int WordEnd, SpeechLevel? Level, bool IsClosed)
{
    public int Length => End - Start;

    public string Word(Piece piece) => piece.Text[WordStart..WordEnd];

    /// <summary>What stands right before the ending.</summary>
    public char Before(Piece piece) => WordStart > Start ? piece.Text[WordStart - 1] : ' ';
}
