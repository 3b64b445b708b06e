using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Registers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Style;

/// <summary>에 있어서 for "in": 번역에 있어서 is 번역에서, 번역에 있어서도 is 번역에서도.</summary>
internal static class Being
{
    private const string Phrase = "에 있어서";

    /// <summary>Places in which something really is: 서버 안에 있어서 빠르다.</summary>
    private static readonly string[] Places = ["안", "위", "밖", "옆", "뒤", "앞", "속", "곁", "사이", "내부", "외부", "근처", "곳", "거리", "집", "중심", "위치", "가운데", "아래", "밑", "여기", "거기"];

    public static Hit? At(Piece piece, int at)
    {
        var text = piece.Text;
        if (at == 0 || !text.AsSpan(at).StartsWith(Phrase, StringComparison.Ordinal) || text[at - 1] is '데' or ' ')
            return null;
        var start = at;
        while (start > 0 && Hangul.Is(text[start - 1]))
            start--;
        var word = text[start..at];
        var end = at + Phrase.Length;
        var tail = end;
        while (tail < text.Length && Hangul.Is(text[tail]))
            tail++;
        if (text[end..tail] is not ("" or "는" or "도" or "의" or "만") || Array.Exists(Places, place => word.EndsWith(place, StringComparison.Ordinal)))
            return null;
        return new Hit(piece, start, tail - start, string.Concat(word, "에서", text.AsSpan(end, tail - end)));
    }
}
