using DailyPapers.Checking.Characters;
using DailyPapers.Checking.Registers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Particles;

/// <summary>
/// How a number ends. A plain number is read in Sino-Korean; one in a name or right behind it (GPT-4, v2, Llama 3.1) in that or in English, so that
/// 3, 6, 8, 9, 0 and most tens may end in either way there.
/// </summary>
internal static class NumberSounds
{
    private const FinalSounds O = FinalSounds.Open, L = FinalSounds.Rieul, C = FinalSounds.Closed;

    /// <summary>Beyond 조 nobody reads out.</summary>
    private const int MostZeros = 15;

    // 영·공 일 이 삼 사 오 육 칠 팔 구.
    private static readonly FinalSounds[] Sino = [C, L, O, C, O, O, C, L, L, O];

    // 제로 원 투 쓰리 포 파이브 식스 세븐 에이트·에잇 나인.
    private static readonly FinalSounds[] English = [O, C, O, O, O, O, O, C, O | C, C];

    // 텐 일레븐 트웰브 서틴 … 나인틴.
    private static readonly FinalSounds[] Teens = [C, C, O, C, C, C, C, C, C, C];

    public static FinalSounds AtEnd(ReadOnlySpan<char> text)
    {
        var start = Start(text);
        var number = text[start..];
        if (start == 0)
            return Plain(number);
        var before = text[start - 1];
        // 1/3 is 삼분의 일, 10:30 is 열 시 삼십 분.
        if (Sounds.IsUnreadable(text[..start]) || before is '/' or ':' or '\'' or '’')
            return FinalSounds.Any;
        return IsInName(text[..start], number) ? InName(number) : Plain(number);
    }

    /// <summary>Where the number begins that the text ends in.</summary>
    public static int Start(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || (text[start - 1] is '.' or ',' && start > 1 && char.IsAsciiDigit(text[start - 2]) && start < text.Length)))
            start--;
        return start;
    }

    private static bool IsInName(ReadOnlySpan<char> before, ReadOnlySpan<char> number)
    {
        var last = before[^1];
        // σ0 is 시그마 제로 or 시그마 영, as x0 is.
        if (Sounds.IsLatin(last) || Letters.IsGreek(last) || last is '=' or '@')
            return true;
        if (last is '-' or '–' or '.' or '+')
            return before.Length > 1 && (Sounds.IsLatin(before[^2]) || Letters.IsGreek(before[^2]));
        var named = last == ' ' && before.Length > 1 ? before[^2] : last;
        // 라마 3 is 라마 쓰리, 단계 3 is 단계 삼: small numbers behind Korean may be either.
        return Sounds.IsLatin(named) || (Hangul.Is(named) && IsSmall(number));
    }

    private static bool IsSmall(ReadOnlySpan<char> number) => number.Length <= 2 || (number.Length == 3 && number[1] == '.');

    private static FinalSounds Plain(ReadOnlySpan<char> number)
    {
        var point = number.LastIndexOf('.');
        if (point >= 0 && number.IndexOf('.') != point)
            return InName(number);
        if (point >= 0 || number[^1] != '0')
            return Sino[number[^1] - '0'];
        return Tens(number);
    }

    private static FinalSounds Tens(ReadOnlySpan<char> number)
    {
        var zeros = 0;
        for (var i = number.Length - 1; i >= 0 && number[i] is '0' or ','; i--)
            zeros += number[i] == '0' ? 1 : 0;
        // 십 백 천 만 억, then 조.
        return zeros > MostZeros ? FinalSounds.Any : zeros < 12 ? C : O;
    }

    private static FinalSounds InName(ReadOnlySpan<char> number)
    {
        var part = number[(number.LastIndexOfAny('.', ',') + 1)..];
        var digit = part[^1] - '0';
        if (part.Length == 2 && part[0] == '1' && part.Length == number.Length)
            return Sino[digit] | Teens[digit];
        return part.Length > 1 && digit == 0 ? FinalSounds.Any : Sino[digit] | English[digit];
    }
}
