using System.Collections.Immutable;
using DailyPapers.Checking.Numbers;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Rules.Numbers;

/// <summary>A number that the source has with more noughts or fewer: models turn 3.8 billion into 3.8억.</summary>
/// <param name="Number">Of the Korean.</param>
/// <param name="Meant">The quantities of the source that it may stand for; never empty.</param>
internal sealed record NoughtSlip(KoreanNumber Number, ImmutableArray<EnglishNumber> Meant)
{
    private const int BeforeKorean = 8;
    private const int BehindKorean = 16;
    private const int BehindEnglish = 40;

    private static readonly (string Korean, string English)[] Nouns =
    [
        ("파라미터", "param"), ("매개변수", "param"), ("토큰", "token"), ("이미지", "image"), ("사진", "image"), ("샘플", "sample"), ("표본", "sample"),
        ("시간", "hour"), ("쌍", "pair"), ("비디오", "video"), ("영상", "video"), ("문서", "document"), ("프레임", "frame"), ("질문", "question"),
        ("문장", "sentence"), ("예제", "example"), ("데이터 포인트", "data point"), ("사용자", "user"), ("단어", "word"),
    ];

    /// <summary>Whether what is meant does not stand beside it already: in 100억에서 1,000억까지 the first may be as right as the second.</summary>
    public bool IsFree { get; private init; }

    /// <summary>The large numbers of a text, once for all its slips.</summary>
    public static Lazy<HashSet<double>> Beside(Piece piece) => new(() => [.. piece.Numbers.Where(IsLarge).SelectMany(number => number.Readings)]);

    /// <param name="number">Not supported by the source.</param>
    /// <param name="piece">Where it stands.</param>
    /// <param name="known">Of the source.</param>
    /// <param name="writing">Of the paper.</param>
    /// <param name="beside">See <see cref="Beside"/>.</param>
    /// <returns>Null for a number that no nought explains. Where part of the source is known, one digit alone explains nothing: 3억 and 3,000 may both be true; nor does the one of 100억.</returns>
    public static NoughtSlip? Of(KoreanNumber number, Piece piece, SourceNumbers known, Writing writing, Lazy<HashSet<double>> beside)
    {
        var meant = known.TenfoldOf(number);
        if (meant.IsEmpty)
            return null;
        var free = meant.RemoveAll(quantity => beside.Value.Contains(quantity.Value));
        if (!writing.IsSourceWhole)
            meant = IsLarge(number) ? [.. free.Where(quantity => IsTelling(number) || IsOfTheSame(number, quantity, piece, writing.Source!))] : [];
        return meant.IsEmpty ? null : new NoughtSlip(number, meant) { IsFree = !free.IsEmpty };
    }

    /// <summary>What it has to be; null where several quantities are possible, or where the number is half of a range or told in other units.</summary>
    public string? Replacement(string text)
    {
        var behind = Number.Start + Number.Text.Length;
        var isHalf = (Number.Start > 0 && text[Number.Start - 1] is '~' or '∼' or '–' or '-' or '～') || (behind < text.Length && text[behind] is '~' or '∼' or '–' or '-' or '～');
        return IsFree && Meant is [var only] && !isHalf && IsLarge(Number) ? KoreanQuantity.Write(only.Value) : null;
    }

    private static bool IsLarge(KoreanNumber number) => number.Text[^1] is '만' or '억' or '조';

    private static bool IsTelling(KoreanNumber number) => PowersOfTen.TellingDigits(number.Readings[0]) >= 2;

    private static bool IsOfTheSame(KoreanNumber number, EnglishNumber quantity, Piece piece, Source source) =>
        number.Text[^1] is '억' or '조' && PowersOfTen.Between(number.Readings[0], 1) is null && Around(piece.Text, number.Start, number.Text.Length + BehindKorean) is var korean
        && source.Everything.IndexOf(quantity.Quantity, StringComparison.Ordinal) is >= 0 and var at
        && Behind(source.Everything, at, BehindEnglish) is var english
        && Nouns.Any(noun => korean.Contains(noun.Korean, StringComparison.Ordinal) && english.Contains(noun.English, StringComparison.OrdinalIgnoreCase));

    private static string Around(string text, int at, int length) => Behind(text, Math.Max(0, at - BeforeKorean), length + Math.Min(at, BeforeKorean));

    private static string Behind(string text, int at, int length) => text.Substring(at, Math.Min(length, text.Length - at));
}
