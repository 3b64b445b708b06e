using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Registers;

/// <summary>
/// The last word of a sentence in another register. Into 합니다체 nearly every ending has one form; out of it many do not, because -ㅂ니다 hides the
/// stem, and those are left to the model.
/// </summary>
internal static class Conversion
{
    /// <summary>Of themselves they happen; what makes them happen takes 시키다.</summary>
    private static readonly ImmutableArray<string> NeedsCause =
    [
        "향상", "증가", "감소", "하락", "상승", "저하", "악화", "발생", "작동", "동작", "존재", "현존", "발전", "변화", "성장", "진화", "적응", "의존", "기여", "성공", "실패", "수렴", "도달", "일치", "협력", "부합", "직면",
        "기인", "비례", "집중", "위치", "해당", "소요", "반응", "필적", "회귀", "증대", "상호작용", "도전", "경쟁", "대응", "접근", "시작", "진행", "완료", "완성",
    ];

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

    /// <summary>A noun that stands for its verb with 하다: 제안 is 제안합니다.</summary>
    /// <returns>Null where the verb is not sure to be 하다: 성능을 향상 is 향상시킵니다.</returns>
    public static string? OfDeed(string noun, SpeechLevel to)
    {
        if (NeedsCause.Any(cause => noun.EndsWith(cause, StringComparison.Ordinal)))
            return null;
        var predicate = new Predicate(noun + "하", PredicateKind.Action);
        return to == SpeechLevel.Formal ? FormalEnding.Write(predicate) : Write(predicate, ' ', to);
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
