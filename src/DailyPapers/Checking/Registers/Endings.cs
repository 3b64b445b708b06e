using System.Collections.Frozen;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Registers;

/// <summary>The register that a sentence's last word tells.</summary>
internal static class Endings
{
    /// <summary>Before 요: the vowel that -아/-어 leaves, and 지, 네, 군. Nouns in 요 (필요, 개요, 수요) have others, or stand below.</summary>
    private const string BeforePolite = "아어해돼되예에여워와져켜려겨쳐혀줘봐둬뤄춰꿔눠커써라러빠퍼뻐내나가네지군";

    private static readonly FrozenSet<string> NoVerbs = new[]
    {
        "다", "마다", "보다", "람다", "판다", "바다", "소다", "혼다", "도요다", "마쓰다", "캐나다", "우간다", "르완다", "어젠다", "아젠다", "베란다", "코다", "요다", "야마다",
        "가요", "나요", "지요", "네요", "내요", "아니요", "그래요",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Null for what ends in no verb, and for questions and orders that every register shares.</summary>
    /// <param name="word">The Hangul at the end of the sentence.</param>
    /// <param name="isAttached">Whether a Latin word or a bracket stands right before it: GPT-4다.</param>
    /// <param name="isQuestion">Whether a question mark follows.</param>
    public static SpeechLevel? Of(ReadOnlySpan<char> word, bool isAttached, bool isQuestion)
    {
        if (word.IsEmpty)
            return null;
        return word[^1] switch
        {
            '다' => OfDa(word, isAttached),
            '까' => word.Length > 2 && word[^2] == '니' && Jamo.Coda(word[^3]) == Jamo.Bieup ? SpeechLevel.Formal : null,
            '오' => word.EndsWith("십시오", StringComparison.Ordinal) ? SpeechLevel.Formal : null,
            '요' or '죠' => isQuestion ? null : OfYo(word),
            _ => NounEnds.IsVerbal(word) ? SpeechLevel.Noun : null,
        };
    }

    private static SpeechLevel? OfDa(ReadOnlySpan<char> word, bool isAttached)
    {
        if (word.Length > 2 && word[^2] is '니' or '시' && Jamo.Coda(word[^3]) == Jamo.Bieup)
            return SpeechLevel.Formal;
        if (word.Length == 1 && isAttached)
            return SpeechLevel.Plain;
        return IsNoVerb(word) || word.EndsWith("보다", StringComparison.Ordinal) || word.EndsWith("마다", StringComparison.Ordinal) ? null : SpeechLevel.Plain;
    }

    private static SpeechLevel? OfYo(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || IsNoVerb(word) || word.EndsWith("개요", StringComparison.Ordinal))
            return null;
        return word[^1] == '죠' || BeforePolite.Contains(word[^2], StringComparison.Ordinal) ? SpeechLevel.Polite : null;
    }

    private static bool IsNoVerb(ReadOnlySpan<char> word) => NoVerbs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
