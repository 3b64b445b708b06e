using System.Collections.Frozen;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Registers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Style;

/// <summary>
/// 우리는, 저희의: the summary is not the authors' own. At the head of a sentence about what authors do, the paper's word for them says the same; elsewhere
/// the sentence has to be turned, or means everybody.
/// </summary>
internal sealed class FirstPersonRule() : PieceRule("style.first-person", Severity.Style, Repair.Model)
{
    /// <summary>What belongs to all people, so that 우리의 is no author's: 우리의 일상.</summary>
    private static readonly FrozenSet<string> Everybodys = new[] { "일상", "삶", "생활", "사회", "세계", "세상", "주변", "뇌", "몸", "눈", "손", "언어", "지구", "우주", "은하", "은하계", "태양계", "미래", "문화", "직관", "상식" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words behind 우리는 with which everybody is meant.</summary>
    private static readonly string[] Always = ["매일", "일상", "흔히", "모두", "누구나", "늘 ", "항상", "종종", "보통", "살면서", "인간"];

    /// <summary>Such a word stands right behind 우리는.</summary>
    private const int NearEnough = 14;

    /// <summary>What a paper without a word for its authors calls them.</summary>
    private const string House = "연구진은";

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        // A headline in the authors' voice gives way to the title.
        if (piece.Kind is PieceKind.Title or PieceKind.Headline)
            yield break;
        var (text, authors) = (piece.Text, new Lazy<string>(() => AuthorNameRule.NameIn(writing) ?? House));
        for (var at = Phrases.Next(text, 0, "우리", "저희"); at >= 0; at = Phrases.Next(text, at + 2, "우리", "저희"))
        {
            if (at + 2 >= text.Length || text[at + 2] is not ('는' or '의' or '가') || (at > 0 && (Hangul.Is(text[at - 1]) || text[at - 1] is '"' or '\'' or '“' or '‘')) || piece.Shields.Covers(at) || IsInside(text, at + 3) || IsEverybodys(text, at))
                continue;
            yield return new Hit(piece, at, 3, IsSubject(text, at) && IsAuthors(piece, at) ? authors.Value : null);
        }
    }

    private static bool IsSubject(string text, int at) => text[at + 2] == '는' && (at == 0 || (at > 1 && text[at - 1] == ' ' && text[at - 2] is '.' or '!' or '?'));

    /// <summary>저희 leaves the reader out; 우리 may be everybody: 우리는 매일 추천을 받습니다.</summary>
    private static bool IsAuthors(Piece piece, int at)
    {
        if (piece.Text[at] == '저')
            return true;
        foreach (var sentence in piece.SpokenSentences)
        {
            if (sentence.Start <= at && at < sentence.End)
                return AuthorDeeds.AreIn(piece.Text.AsSpan(at, sentence.End - at)) && Phrases.Next(piece.Text[at..Math.Min(sentence.End, at + NearEnough)], 0, Always) < 0;
        }

        return false;
    }

    /// <summary>우리는 within a longer word, such as 드리우리는.</summary>
    private static bool IsInside(string text, int end) => end < text.Length && Hangul.Is(text[end]);

    private static bool IsEverybodys(string text, int at)
    {
        var start = at + 4;
        if (start >= text.Length || text[at + 2] == '는')
            return false;
        var end = start;
        while (end < text.Length && Hangul.Is(text[end]))
            end++;
        for (var length = end - start; length > 0; length--)
        {
            if (Everybodys.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(start, length)))
                return true;
        }

        return false;
    }
}
