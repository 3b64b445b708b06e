using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Terms;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Terms;

/// <summary>
/// A word in the wrong sense, given away by its own English: 머리(head) of a network is no head. A few are wrong without it: 지상 진실, and the other of a
/// pair of which one is mended.
/// </summary>
internal sealed class MistranslatedTermRule() : Rule("term.mistranslated", Severity.Error, Repair.Model)
{
    /// <summary>More words behind the term than English names are a sentence.</summary>
    private const int MostWords = 2;

    public override IEnumerable<Hit> Find(Writing writing)
    {
        var (hits, pairs) = (new List<Hit>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var piece in writing.Pieces.Where(piece => piece.Kind != PieceKind.Authors))
        {
            Glossed(piece, writing, hits, pairs);
            foreach (var row in Mistranslations.Anywhere)
                Standing(row, piece, writing, hits);
        }

        if (pairs.Count == 0)
            return hits;
        foreach (var piece in writing.Pieces.Where(piece => piece.Kind != PieceKind.Authors))
        {
            foreach (var row in Mistranslations.Paired.Where(row => pairs.Contains(row.Pair)))
                Standing(row, piece, writing, hits);
        }

        return hits;
    }

    private static void Glossed(Piece piece, Writing writing, List<Hit> hits, HashSet<string> pairs)
    {
        var end = 0;
        foreach (var gloss in piece.Terms(writing.Glossary).Glosses)
        {
            if (Wrong(piece, gloss, writing, end) is not { } found)
                continue;
            var (row, start, isHead) = found;
            var hit = TermMend.Hit(piece, start, row.Korean.Length, row.Right, isHead ? null : gloss);
            end = start + hit.Length;
            hits.Add(hit);
            if (row.Pair.Length > 0)
                pairs.Add(row.Pair);
        }
    }

    private static (Mistranslation Row, int Start, bool IsHead)? Wrong(Piece piece, Gloss gloss, Writing writing, int floor)
    {
        foreach (var row in Mistranslations.Of(gloss))
        {
            var start = gloss.WordEnd - row.Korean.Length;
            if (start >= floor && StandsBefore(piece.Text, gloss.WordEnd, row.Korean) && !SourceTerms.Mentions(writing, row.Unless))
                return (row, start, false);
        }

        var wordEnd = gloss.WordEnd;
        for (var words = 1; words <= MostWords && wordEnd > 0 && Mistranslations.OfHead(gloss, words) is var rows; words++)
        {
            wordEnd = piece.Text.LastIndexOf(' ', wordEnd - 1);
            // A word that means something else elsewhere may mean it in a compound: 머리 수(head count).
            foreach (var row in rows.Where(row => row.Unless.IsEmpty && wordEnd > 0))
            {
                if (wordEnd - row.Korean.Length >= floor && StandsBefore(piece.Text, wordEnd, row.Korean))
                    return (row, wordEnd - row.Korean.Length, true);
            }
        }

        return null;
    }

    private static void Standing(Mistranslation row, Piece piece, Writing writing, List<Hit> hits)
    {
        var text = piece.Text;
        for (var start = text.IndexOf(row.Korean, StringComparison.Ordinal); start >= 0; start = text.IndexOf(row.Korean, start + 1, StringComparison.Ordinal))
        {
            if (IsWrong(row, piece, start, writing) && !hits.Exists(hit => hit.Piece == piece && hit.Start < start + row.Korean.Length && start < hit.Start + hit.Length))
                hits.Add(TermMend.Hit(piece, start, row.Korean.Length, row.Right, piece.Terms(writing.Glossary).GlossAt(start + row.Korean.Length)));
        }
    }

    private static bool IsWrong(Mistranslation row, Piece piece, int start, Writing writing)
    {
        var (text, end) = (piece.Text, start + row.Korean.Length);
        if ((start > 0 && Hangul.Is(text[start - 1])) || !WordEnding.Fits(text, end, isShort: false) || piece.Shields.Touch(start, row.Korean.Length) || SourceTerms.Mentions(writing, row.Unless))
            return false;
        // 정책 내에서 is within a policy.
        if (row.Pair.Length > 0 && end < text.Length && text[end] is '에' or '의')
            return false;
        return piece.Terms(writing.Glossary).GlossAt(end) is not { } gloss || Mistranslations.Of(gloss).IsEmpty;
    }

    /// <summary>As a word of its own: 차세대(generation) is none, nor the third of 3세대.</summary>
    private static bool StandsBefore(string text, int end, string word)
    {
        var start = end - word.Length;
        return start >= 0 && string.CompareOrdinal(text, start, word, 0, word.Length) == 0 && (start == 0 || !char.IsLetterOrDigit(text[start - 1]));
    }
}
