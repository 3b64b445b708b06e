using System.Buffers;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Registers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Style;

/// <summary>One paper calls its authors one thing: 연구진, or 저자들. Shown where the second name comes first.</summary>
internal sealed class AuthorNameRule() : Rule("style.authors", Severity.Style, Repair.Model)
{
    /// <summary>As subjects only: 저자들의 이메일 or 연구자들이 쓰는 도구 are about others.</summary>
    private static readonly string[] Names = ["연구진은", "연구팀은", "저자들은", "저자는", "우리는", "저희는"];

    private static readonly SearchValues<string> Any = SearchValues.Create(Names, StringComparison.Ordinal);

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
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 2))
        {
            if (IsHead(text, at) && Array.Find(Names, name => text.AsSpan(at).StartsWith(name, StringComparison.Ordinal)) is { } found)
                yield return (at, found);
        }
    }

    private static int Next(string text, int from)
    {
        var found = from < text.Length ? text.AsSpan(from).IndexOfAny(Any) : -1;
        return found < 0 ? -1 : from + found;
    }

    /// <summary>Where a sentence or a clause begins, so that 같은 연구진은 and 원 저자들은 do not count.</summary>
    private static bool IsHead(string text, int at) => at == 0 || (at > 1 && text[at - 1] == ' ' && text[at - 2] is '.' or ',' or '!' or '?');

    private static bool Same(string first, string second) => first == second || (first[0] == '저' && first[1] == '자' && second.StartsWith("저자", StringComparison.Ordinal));
}
