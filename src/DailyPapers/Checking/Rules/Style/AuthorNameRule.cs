using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Style;

/// <summary>One paper calls its authors one thing: 연구진, or 저자들. Shown where the second name comes first.</summary>
internal sealed class AuthorNameRule() : Rule("style.authors", Severity.Style, Repair.Model)
{
    /// <summary>As subjects only: 저자들의 이메일 or 연구자들이 쓰는 도구 are about others.</summary>
    private static readonly string[] Names = ["연구진은", "연구팀은", "저자들은", "저자는", "우리는", "저희는"];

    /// <summary>What the paper's Korean calls its authors as a subject, where that is no 우리는; null where it does not.</summary>
    public static string? NameIn(Writing writing) =>
        writing.Of(PieceKind.Bullet, PieceKind.Translation).SelectMany(piece => Subjects(piece.Text)).Select(subject => subject.Name).FirstOrDefault(name => name[0] is not '우' && name[1] is not '희');

    public override IEnumerable<Hit> Find(Writing writing)
    {
        string? first = null;
        foreach (var piece in writing.Pieces)
        {
            if (piece.Kind is not (PieceKind.Bullet or PieceKind.Translation))
                continue;
            foreach (var (at, name) in Subjects(piece.Text))
            {
                first ??= name;
                if (Same(first, name))
                    continue;
                yield return new Hit(piece, at, name.Length);
                yield break;
            }
        }
    }

    private static IEnumerable<(int At, string Name)> Subjects(string text)
    {
        for (var at = Phrases.Next(text, 0, Names); at >= 0; at = Phrases.Next(text, at + 2, Names))
        {
            if (IsHead(text, at) && Array.Find(Names, name => text.AsSpan(at).StartsWith(name, StringComparison.Ordinal)) is { } found)
                yield return (at, found);
        }
    }

    /// <summary>A word of its own and nothing before it that tells which authors: 원 논문의 저자들은, 다른 연구팀은.</summary>
    private static bool IsHead(string text, int at) => at == 0 || (at > 1 && text[at - 1] == ' ' && text[at - 2] is not ('한' or '은' or '는' or '의' or '된' or '인' or '른' or '러'));

    private static bool Same(string first, string second) => first == second || (first[0] == '저' && first[1] == '자' && second.StartsWith("저자", StringComparison.Ordinal));
}
