using System.Collections.Immutable;
using DailyPapers.Checking.Numbers;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Rules.Numbers;

/// <summary>A number that the source has with more noughts or fewer: models turn 3.8 billion into 3.8억.</summary>
/// <param name="Number">Of the Korean.</param>
/// <param name="Meant">The quantities of the source that it may stand for; never empty.</param>
internal sealed record NoughtSlip(KoreanNumber Number, ImmutableArray<EnglishNumber> Meant)
{
    /// <summary>Whether what is meant does not stand beside it already: in 100억에서 1,000억까지 the first may be as right as the second.</summary>
    public bool IsFree { get; private init; }

    /// <summary>Whether it counts what the only quantity that is meant counts: a size of a model explains no number of tokens.</summary>
    public bool IsOfTheSame { get; private init; }

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
        var things = new Lazy<IReadOnlyList<string>>(() => CountedThings.InKorean(piece.Text, number.Start, number.Start + number.Text.Length));
        var free = meant.RemoveAll(quantity => beside.Value.Contains(quantity.Value));
        if (!writing.IsSourceWhole)
            meant = IsLarge(number) ? [.. free.Where(quantity => IsTelling(number) || (IsLongSize(number) && known.Counts(quantity, things.Value)))] : [];
        return meant.IsEmpty ? null : new NoughtSlip(number, meant) { IsFree = !free.IsEmpty, IsOfTheSame = meant is [var only] && known.Counts(only, things.Value) };
    }

    /// <summary>What it has to be; null where several quantities are possible, where they count another thing, or where the number is half of a range or told in other units.</summary>
    public string? Replacement(string text)
    {
        var behind = Number.Start + Number.Text.Length;
        var isHalf = (Number.Start > 0 && text[Number.Start - 1] is '~' or '∼' or '–' or '-' or '～') || (behind < text.Length && text[behind] is '~' or '∼' or '–' or '-' or '～');
        return IsFree && IsOfTheSame && Meant is [var only] && !isHalf && IsLarge(Number) ? KoreanQuantity.Write(only.Value) : null;
    }

    private static bool IsLarge(KoreanNumber number) => number.Text[^1] is '만' or '억' or '조';

    private static bool IsTelling(KoreanNumber number) => PowersOfTen.TellingDigits(number.Readings[0]) >= 2;

    /// <summary>Digits with 억 or 조, and more than the one of 100억.</summary>
    private static bool IsLongSize(KoreanNumber number) => number.Text[^1] is '억' or '조' && PowersOfTen.Between(number.Readings[0], 1) is null;
}
