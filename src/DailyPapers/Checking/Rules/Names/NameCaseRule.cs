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
    /// <summary>KO and XL are marks, whatever the name before them.</summary>
    private const int LongestMark = 2;

    /// <summary>Cos and Cam may be other words than CoS and CaM.</summary>
    private const int ShortestRepeated = 5;

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
            List<Hit> whole = [.. Whole(piece, names)];
            foreach (var hit in whole)
                yield return hit;
            foreach (var hit in Words(piece, names, writing.IsSourceWhole))
            {
                if (!whole.Exists(own => hit.Start < own.Start + own.Length && own.Start < hit.Start + hit.Length))
                    yield return hit;
            }
        }
    }

    private static IEnumerable<Hit> Words(Piece piece, SourceNames names, bool isWhole)
    {
        foreach (var (start, length) in LatinWord.In(piece.Text, withHyphens: true))
        {
            foreach (var hit in piece.Text.AsSpan(start, length).Contains('-') ? Parts(piece, start, length, names, isWhole) : Word(piece, start, length, names, isWhole))
                yield return hit;
        }
    }

    private static IEnumerable<Hit> Word(Piece piece, int start, int length, SourceNames names, bool isWhole) =>
        Meant(piece.Text, start, length, names, isWhole) is { } name && !LatinWord.IsTied(piece.Text, start, length) && !piece.Shields.Touch(start, length) ? [new Hit(piece, start, length, name)] : [];

    /// <summary>A word with hyphens is mended as a whole or not at all: what title and abstract have so, or its parts where none of them stays in small capitals.</summary>
    private static List<Hit> Parts(Piece piece, int start, int length, SourceNames names, bool isWhole)
    {
        var word = piece.Text.Substring(start, length);
        var hits = LatinWord.In(word).SelectMany(part => Word(piece, start + part.Start, part.Length, names, isWhole)).ToList();
        if (names.Compound(word) is { } compound)
            return word != compound && IsCompound(word, compound, names, isWhole) && !LatinWord.IsTied(piece.Text, start, length) && !piece.Shields.Touch(start, length) ? [new Hit(piece, start, length, compound)] : [];
        return hits.Count > 0 && LatinWord.IsCapitals(word) && LatinWord.In(word).Any(part => !hits.Exists(hit => hit.Start == start + part.Start) && IsSmallCapitals(word.Substring(part.Start, part.Length), names)) ? [] : hits;
    }

    /// <summary>One part at least is certainly a name in other capitals, the others are so as well or small capitals beside it: SYMBOLIC-MOE for Symbolic-MoE.</summary>
    private static bool IsCompound(string word, string compound, SourceNames names, bool isWhole)
    {
        var parts = LatinWord.In(word).Where(part => string.CompareOrdinal(word, part.Start, compound, part.Start, part.Length) != 0)
            .Select(part => (Text: word.Substring(part.Start, part.Length), Name: compound.Substring(part.Start, part.Length))).ToList();
        return parts.Exists(part => IsMeant(part.Text, part.Name, names, isWhole)) && parts.TrueForAll(part => LatinWord.IsCapitals(part.Text) || (LatinWord.IsCoined(part.Name) && IsMeant(part.Text, part.Name, names, isWhole)));
    }

    private static bool IsSmallCapitals(string part, SourceNames names) =>
        LatinWord.IsCapitals(part) && part.Count(char.IsAsciiLetter) > LongestMark && !names.Spellings(part).Contains(part, StringComparer.Ordinal);

    /// <summary>The spelling of title and abstract where another is meant to be it; null else.</summary>
    private static string? Meant(string text, int start, int length, SourceNames names, bool isWhole)
    {
        var word = text.AsSpan(start, length);
        var spellings = names.Spellings(word);
        var isCapitals = LatinWord.IsCapitals(word);
        // A common word does not come in capitals: CRAFTSMAN is CraftsMan, also where a craftsman stands beside it.
        var name = spellings.Count == 1 ? spellings[0] : isCapitals && spellings.Where(spelling => spelling.AsSpan().ContainsAnyInRange('A', 'Z')).ToArray() is [var only] && LatinWord.IsMixed(only) ? only : null;
        if (name is null || word.SequenceEqual(name))
            return null;
        // Bert for BERT, Lora for LoRA: by itself in Korean; Live Portrait may be two words.
        return (isCapitals || LatinWord.IsMixed(word) && LatinWord.IsMixed(name) || !LatinWord.IsAmongLatin(text, start, length)) && IsMeant(word.ToString(), name, names, isWhole) ? name : null;
    }

    private static bool IsMeant(string word, string name, SourceNames names, bool isWhole)
    {
        if (SharedNames.Have(word))
            return false;
        if (LatinWord.IsCapitals(word))
            return IsOtherThanCapitals(word, name, names);
        if (!char.IsAsciiLetterUpper(word[0]) || IsPlural(word, name) || names.Has(word) || !IsKnown(name, names, isWhole))
            return false;
        return LatinWord.IsMixed(name) || (LatinWord.IsCapitals(name) && name.Length > 3 && !LatinWord.IsMixed(word) && names.IsOwn(name));
    }

    /// <summary>Whether no other part of the paper can be thought to write it otherwise: one of its title, or one that title and abstract repeat.</summary>
    private static bool IsKnown(string name, SourceNames names, bool isWhole) => isWhole || names.IsInTitle(name) || (name.Length >= ShortestRepeated && names.Times(name) > 1);

    /// <summary>Small capitals of a PDF: the name is mixed, or it is the paper's own.</summary>
    private static bool IsOtherThanCapitals(string word, string name, SourceNames names) =>
        word.Length > 2 && !IsPlural(word, name) && (LatinWord.IsMixed(name) || (names.IsOwn(name) && char.IsAsciiLetterUpper(name[0]))) && (!names.Has(word) || names.IsOwn(name));

    /// <summary>LLMS for LLMs and the reverse: the s is no part of the name.</summary>
    private static bool IsPlural(string word, string name) => word[^1] is 's' or 'S' && word[^1] != name[^1] && word.AsSpan(0, word.Length - 1).SequenceEqual(name.AsSpan(0, name.Length - 1));

    /// <summary>The paper's own name as one: in the head of a title, and where it is of several parts (VIDEO-LAVIT), each of which may be a word as well.</summary>
    private static IEnumerable<Hit> Whole(Piece piece, SourceNames names)
    {
        if (names.Own is not { } own)
            yield break;
        var head = piece.Kind == PieceKind.Title ? Head(piece, names) : null;
        if (head is not null)
            yield return head;
        if (!LatinWord.IsMixed(own.Text) || own.Text.AsSpan().IndexOfAny(' ', '-') < 0)
            yield break;
        for (var at = Next(piece.Text, own, head?.Length ?? 0); at >= 0; at = Next(piece.Text, own, at + 1))
        {
            if (IsOtherCase(piece.Text.Substring(at, own.Text.Length), own, names) && LatinWord.IsWhole(piece.Text, at, own.Text.Length) && !LatinWord.IsTied(piece.Text, at, own.Text.Length) && !piece.Shields.Touch(at, own.Text.Length))
                yield return new Hit(piece, at, own.Text.Length, own.Text);
        }
    }

    private static int Next(string text, OwnName own, int from) => text.IndexOf(own.Text, from, StringComparison.OrdinalIgnoreCase);

    /// <summary>In capitals, or with a part that is written as a name in another case. What the source has as well is nobody's mistake.</summary>
    private static bool IsOtherCase(string text, OwnName own, SourceNames names)
    {
        if (LatinWord.In(own.Text).Any(part => SharedNames.Have(own.Text.AsSpan(part.Start, part.Length))))
            return false;
        if (LatinWord.IsCapitals(text))
            return text != own.Text;
        return !char.IsAsciiLetterLower(text[0]) && !names.HasExactly(text)
            && LatinWord.In(own.Text).Any(part => LatinWord.IsMixed(own.Text.AsSpan(part.Start, part.Length)) && string.CompareOrdinal(text, part.Start, own.Text, part.Start, part.Length) != 0);
    }

    private static Hit? Head(Piece piece, SourceNames names)
    {
        var colon = piece.Text.IndexOf(':', StringComparison.Ordinal);
        if (names.Own is not { } own || colon < 2)
            return null;
        var head = piece.Text[..colon].Trim();
        return head != own.Text && string.Equals(head.Trim('\'', '"', '‘', '’', '“', '”', '「', '」', '*'), own.Text, StringComparison.OrdinalIgnoreCase) ? new Hit(piece, 0, colon, own.Text) : null;
    }
}
