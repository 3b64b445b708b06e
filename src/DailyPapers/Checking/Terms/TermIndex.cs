using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Terms;

/// <summary>All Korean forms of a glossary, ready to be found in one pass: by their first two letters, the longest first. Made once for a glossary.</summary>
internal sealed class TermIndex
{
    private static readonly ConditionalWeakTable<Glossary, TermIndex> Made = [];

    /// <summary>With the beginnings of English words whose presence makes an avoided word right even before its own English.</summary>
    private static readonly FrozenDictionary<string, string[]> Ordinary = WordList.Read("ordinary-words")
        .ToFrozenDictionary(row => row[0].Trim(), row => row.ElementAtOrDefault(1)?.Split('|', StringSplitOptions.RemoveEmptyEntries) ?? [], StringComparer.Ordinal);

    /// <summary>Avoided forms with the beginnings of English words beside which they may be meant as they stand.</summary>
    private static readonly FrozenDictionary<string, string[]> Second = WordList.Read("second-meanings")
        .ToFrozenDictionary(row => row[0], row => row[1].Split('|'), StringComparer.Ordinal);

    private readonly bool[] _starts = new bool[char.MaxValue + 1];
    private readonly FrozenDictionary<int, ImmutableArray<TermForm>> _byStart;
    private readonly FrozenDictionary<string, Term> _byEnglish;
    private readonly FrozenSet<string> _abbreviations;

    private TermIndex(Glossary glossary)
    {
        var shared = glossary.Terms.SelectMany(All).GroupBy(form => form.Text, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var forms = glossary.Terms.SelectMany(All).Where(form => form.Text.Length > 1 && Hangul.IsIn(form.Text))
            .Select(form => form with { IsOrdinary = Ordinary.ContainsKey(form.Text) || shared.Contains(form.Text) }).DistinctBy(form => form.Text, StringComparer.Ordinal);
        _byStart = forms.GroupBy(form => Key(form.Text, 0)).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(form => form.Text.Length).ToImmutableArray());
        foreach (var start in _byStart.Keys)
            _starts[(ushort)(start >>> 16)] = true;
        _byEnglish = glossary.Terms.DistinctBy(term => English.Key(term.English), StringComparer.Ordinal).ToFrozenDictionary(term => English.Key(term.English), StringComparer.Ordinal);
        _abbreviations = glossary.Terms.SelectMany(term => term.Accepted.Prepend(term.Korean)).Where(form => form.Length <= 6 && form.Count(char.IsAsciiLetterUpper) >= 2 && form.All(char.IsAsciiLetterOrDigit)).ToFrozenSet(StringComparer.Ordinal);
    }

    public static TermIndex Of(Glossary glossary) => Made.GetValue(glossary, made => new TermIndex(made));

    /// <summary>The term whose English the gloss is, in any case, number and hyphenation.</summary>
    public Term? Of(Gloss gloss) => _byEnglish.GetValueOrDefault(gloss.Key);

    /// <summary>The term of this English, likewise.</summary>
    public Term? Of(string english) => _byEnglish.GetValueOrDefault(English.Key(english));

    /// <summary>Whether it is a well-known abbreviation, also in the plural.</summary>
    public bool IsAbbreviation(string text) => _abbreviations.Contains(text) || (text.Length > 2 && text[^1] == 's' && _abbreviations.Contains(text[..^1]));

    /// <summary>Whether the form has another meaning as well.</summary>
    public static bool IsOrdinary(string form) => Ordinary.ContainsKey(form);

    /// <summary>Whether the avoided word may be the right one in this paper: attention of a listener is 주의.</summary>
    public static bool IsRight(string form, Writing writing) => Ordinary.TryGetValue(form, out var stems) && stems.Length > 0 && SourceTerms.Mentions(writing, stems);

    /// <summary>Whether the avoided form may say another thing that this paper speaks of: 3D 가우시안 분할 where Gaussians are segmented.</summary>
    public static bool HasSecondMeaning(string form, Writing writing) => Second.TryGetValue(form, out var stems) && SourceTerms.Mentions(writing, stems);

    /// <summary>Leftmost longest, as words of their own, outside code and addresses.</summary>
    public List<TermMatch> In(Piece piece)
    {
        var (text, found) = (piece.Text, new List<TermMatch>());
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (!_starts[text[i]] || (i > 0 && IsSameWord(text[i - 1], text[i])) || !_byStart.TryGetValue(Key(text, i), out var forms))
                continue;
            foreach (var form in forms)
            {
                if (!Stands(text, i, form.Text) || piece.Shields.Touch(i, form.Text.Length))
                    continue;
                found.Add(new TermMatch(i, form));
                i += form.Text.Length - 1;
                break;
            }
        }

        return found;
    }

    private static bool Stands(string text, int at, string form)
    {
        if (string.CompareOrdinal(text, at, form, 0, form.Length) != 0)
            return false;
        var end = at + form.Length;
        return (end >= text.Length || Hangul.Is(text[end]) || !IsSameWord(form[^1], text[end])) && WordEnding.Fits(text, end, isShort: form.Length < 3);
    }

    /// <summary>Hangul goes on after Hangul, Latin after Latin: a Latin name may stand right before a Korean word.</summary>
    private static bool IsSameWord(char before, char after) => Hangul.Is(after) ? Hangul.Is(before) : char.IsAsciiLetterOrDigit(after) && char.IsAsciiLetterOrDigit(before);

    private static int Key(string text, int at) => (text[at] << 16) | text[at + 1];

    private static IEnumerable<TermForm> All(Term term) =>
    [
        new TermForm(term.Korean, term, Standing.Preferred, false),
        .. term.Accepted.Select(form => new TermForm(form, term, Standing.Accepted, false)),
        .. term.Variants.Select(form => new TermForm(form, term, Standing.Variant, false)),
        .. term.Avoid.Select(form => new TermForm(form, term, Standing.Avoided, false)),
    ];
}
