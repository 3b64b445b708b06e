using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Registers;

/// <summary>
/// The last word of a sentence in another register. Into 합니다체 nearly every ending has one form; out of it many do not, because -ㅂ니다 hides the
/// stem, and those are left to the model.
/// </summary>
internal static class Conversion
{
    /// <param name="word">The Hangul at the end of the sentence: 제안한다.</param>
    /// <param name="before">The character before the word: 이에요 or 예요 asks how it sounds.</param>
    /// <param name="from">What the word is in.</param>
    /// <param name="to">What it is to be in.</param>
    /// <returns>Null where there is more than one answer, or none.</returns>
    public static string? Of(string word, char before, SpeechLevel from, SpeechLevel to)
    {
        if (from == to || Read(word, from) is not { } read)
            return null;
        if (to == SpeechLevel.Formal)
            return FormalEnding.Write(read);
        return Stems.Settle(read) is { } settled ? Write(settled, before, to) : null;
    }

    private static Predicate? Read(string word, SpeechLevel level) => level switch
    {
        SpeechLevel.Formal => FormalEnding.Read(word),
        SpeechLevel.Plain => PlainEnding.Read(word),
        SpeechLevel.Polite => PoliteEnding.Read(word),
        _ => NounEnding.Read(word),
    };

    private static string? Write(Predicate predicate, char before, SpeechLevel level) => level switch
    {
        SpeechLevel.Plain => PlainEnding.Write(predicate),
        SpeechLevel.Polite => PoliteEnding.Write(predicate, before),
        _ => NounEnding.Write(predicate),
    };
}
