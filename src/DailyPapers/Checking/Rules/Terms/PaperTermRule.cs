using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Terms;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Terms;

/// <summary>
/// Two good forms of one term in one paper: the preferred one for all. In what we publish also where a paper has one form alone, so that all papers of all
/// days have the same.
/// </summary>
internal sealed class PaperTermRule() : Rule("term.paper", Severity.Style, Repair.Mend)
{
    public override IEnumerable<Hit> Find(Writing writing)
    {
        List<(Piece Piece, TermMatch Match)>? seen = null;
        HashSet<Term>? mixed = null;
        var first = new Dictionary<Term, string>();
        foreach (var (piece, match) in TermUnity.Of(writing))
        {
            (seen ??= []).Add((piece, match));
            if (!first.TryAdd(match.Form.Term, match.Form.Text) && first[match.Form.Term] != match.Form.Text)
                (mixed ??= []).Add(match.Form.Term);
        }

        if (seen is null || (mixed is null && !writing.IsUnified))
            yield break;
        foreach (var (piece, match) in seen)
        {
            if (match.Form.Korean is { } korean && match.Form.Text != korean && (mixed?.Contains(match.Form.Term) is true || (writing.IsUnified && TermUnity.IsCertain(piece, match, writing))))
                yield return TermUnity.Hit(piece, match, writing, korean);
        }
    }
}
