using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Style;

/// <summary>Bullets that open with 이 논문은, 본 연구, 연구진은 one after the other: the method or the result should be the subject. One may.</summary>
internal sealed class OpeningRule() : Rule("style.opening", Severity.Style, Repair.Model)
{
    private static readonly string[] Papers = ["논문", "연구", "작업", "연구진", "연구팀", "보고서"];

    private static readonly string[] Authors = ["연구진은", "연구팀은", "저자들은", "저자는", "연구자들은", "논문은", "논문에서는"];

    public override IEnumerable<Hit> Find(Writing writing)
    {
        var seen = 0;
        foreach (var piece in writing.Bullets)
        {
            var length = Opening(piece.Text);
            if (length > 0 && ++seen > 1)
                yield return new Hit(piece, 0, length);
        }
    }

    /// <summary>How long it is; 0 for another beginning.</summary>
    private static int Opening(string text)
    {
        if (text.Length > 3 && text[0] is '이' or '본')
            return OfPaper(text);
        foreach (var opening in Authors)
        {
            if (text.StartsWith(opening, StringComparison.Ordinal) && text.Length > opening.Length && text[opening.Length] is ' ' or ',')
                return opening.Length;
        }

        return 0;
    }

    /// <summary>이 논문은, 본 연구에서는, 이번 연구의: the word goes on to the next blank.</summary>
    private static int OfPaper(string text)
    {
        var at = text.StartsWith("이번 ", StringComparison.Ordinal) ? 3 : text[1] == ' ' ? 2 : text[0] == '본' ? 1 : 0;
        foreach (var paper in at == 0 ? [] : Papers)
        {
            if (!text.AsSpan(at).StartsWith(paper, StringComparison.Ordinal))
                continue;
            var particle = at + paper.Length;
            if (particle < text.Length && text[particle] is '은' or '는' or '에' or '의' or '이' or '가')
                return text.IndexOf(' ', particle) is > 0 and var end ? end : text.Length;
        }

        return 0;
    }
}
