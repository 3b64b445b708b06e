using DailyPapers.Checking.Names;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Names;

/// <summary>
/// A name in other capitals than title and abstract write it: DYMU for DyMU. A word that only begins with a capital is no such name, and neither is
/// one that title and abstract write in two ways. In a Korean title the name before the colon stands as in the paper's own, without quotes.
/// </summary>
internal sealed class NameCaseRule() : Rule("name.case", Severity.Error, Repair.Mend)
{
    public override Touch Touches => Touch.Latin;

    public override IEnumerable<Hit> Find(Writing writing)
    {
        if (writing.Title.Length == 0)
            yield break;
        var names = SourceNames.Of(writing);
        foreach (var piece in writing.Pieces)
        {
            if (piece.Kind == PieceKind.Authors)
                continue;
            var head = piece.Kind == PieceKind.Title ? Head(piece, names) : null;
            if (head is not null)
                yield return head;
            foreach (var hit in Words(piece, names, writing.IsSourceWhole))
            {
                if (head is null || hit.Start >= head.Length)
                    yield return hit;
            }
        }
    }

    private static IEnumerable<Hit> Words(Piece piece, SourceNames names, bool isWhole)
    {
        foreach (var (start, length) in LatinWord.In(piece.Text))
        {
            var spellings = names.Spellings(piece.Text.AsSpan(start, length));
            if (spellings.Count != 1 || piece.Text.AsSpan(start, length).SequenceEqual(spellings[0]))
                continue;
            if (IsMeant(piece.Text, start, length, spellings[0], names, isWhole) && !LatinWord.IsTied(piece.Text, start, length) && !piece.Shields.Touch(start, length))
                yield return new Hit(piece, start, length, spellings[0]);
        }
    }

    private static bool IsMeant(string text, int start, int length, string name, SourceNames names, bool isWhole)
    {
        var word = text.Substring(start, length);
        if (LatinWord.IsCapitals(word))
            return IsOtherThanCapitals(word, name, names);
        if (!char.IsAsciiLetterUpper(word[0]) || IsPlural(word, name) || (!names.IsOwn(name) && (!isWhole || names.Has(word))))
            return false;
        // Bert for BERT, Lora for LoRA: by itself in Korean; Live Portrait may be two words.
        return LatinWord.IsMixed(name) ? LatinWord.IsMixed(word) || !LatinWord.IsAmongLatin(text, start, length)
            : LatinWord.IsCapitals(name) && length > 3 && !LatinWord.IsMixed(word) && names.IsOwn(name) && !LatinWord.IsAmongLatin(text, start, length);
    }

    /// <summary>Small capitals of a PDF: the name is mixed, or it is the paper's own.</summary>
    private static bool IsOtherThanCapitals(string word, string name, SourceNames names) =>
        word.Length > 2 && !IsPlural(word, name) && (LatinWord.IsMixed(name) || (names.IsOwn(name) && char.IsAsciiLetterUpper(name[0]))) && (!names.Has(word) || names.IsOwn(name));

    /// <summary>LLMS for LLMs and the reverse: the s is no part of the name.</summary>
    private static bool IsPlural(string word, string name) => word[^1] is 's' or 'S' && word[^1] != name[^1] && word.AsSpan(0, word.Length - 1).SequenceEqual(name.AsSpan(0, name.Length - 1));

    private static Hit? Head(Piece piece, SourceNames names)
    {
        var colon = piece.Text.IndexOf(':', StringComparison.Ordinal);
        if (names.Own is not { } own || colon < 2)
            return null;
        var head = piece.Text[..colon].Trim();
        return head != own.Text && string.Equals(head.Trim('\'', '"', '‘', '’', '“', '”', '「', '」', '*'), own.Text, StringComparison.OrdinalIgnoreCase) ? new Hit(piece, 0, colon, own.Text) : null;
    }
}
