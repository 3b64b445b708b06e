using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Names;

/// <summary>
/// The Latin words of a paper as it writes them. Title and abstract come from the list and are trusted; a text taken from a PDF has small capitals in
/// their place (DYMU for DyMU) and only tells what also exists. What stands in an address is spelled as addresses are, and tells nothing.
/// </summary>
internal sealed class SourceNames
{
    private readonly string _everything;
    private readonly string _metadata;

    // Of the words that were asked for: a summary has few of those of an abstract.
    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _spellings;
    private readonly string _title;
    private HashSet<string>? _ofTitle;
    private HashSet<string>? _all;
    private List<string>? _names;
    private Dictionary<string, string?>? _compounds;

    private SourceNames(string title, string summary, string everything)
    {
        _everything = everything;
        _metadata = Addresses.Without(title + "\n" + summary);
        _title = title;
        Own = OwnName.Of(title, summary);
        _spellings = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What the paper calls its own work; null where its title does not begin with a name.</summary>
    public OwnName? Own { get; }

    /// <summary>What title and abstract write as names, hyphens included.</summary>
    public IReadOnlyList<string> Names => _names ??= [.. LatinWord.In(_metadata, withHyphens: true).Select(found => _metadata.Substring(found.Start, found.Length)).Where(word => LatinWord.IsMixed(word)).Distinct(StringComparer.Ordinal)];

    /// <summary>Of the title alone where nothing more is known.</summary>
    public static SourceNames Of(Writing writing) => writing.Source?.Names ?? new SourceNames(writing.Title, "", writing.Title);

    public static SourceNames Of(PaperText text, string everything) => new(text.Title, string.Join(' ', text.Abstract), everything);

    /// <summary>How title and abstract write this word; empty where they have it not.</summary>
    public IReadOnlyList<string> Spellings(ReadOnlySpan<char> word) => _spellings.TryGetValue(word, out var found) ? found : _spellings[word] = Seek(word);

    /// <summary>How title and abstract write a word with hyphens: Symbolic-MoE; null where they have it not, or in several ways.</summary>
    public string? Compound(string word) => (_compounds ??= Compounds()).GetValueOrDefault(word);

    /// <summary>How often title and abstract have the word to the letter.</summary>
    public int Times(string word) => LatinWord.In(_metadata).Count(found => _metadata.AsSpan(found.Start, found.Length).SequenceEqual(word));

    /// <summary>Whether the word belongs to the paper's own name.</summary>
    public bool IsOwn(string word) => Own is { } own && Words(own.Text).Contains(word, StringComparer.Ordinal);

    public bool IsInTitle(string word) => (_ofTitle ??= [.. Words(_title)]).Contains(word);

    /// <summary>Whether the whole text has the word to the letter.</summary>
    public bool Has(string word) => (_all ??= [.. Words(Addresses.Without(_everything))]).Contains(word);

    /// <summary>Whether the words stand so anywhere, to the letter.</summary>
    public bool HasExactly(string words) => _everything.Contains(words, StringComparison.Ordinal);

    /// <summary>Whether it stands anywhere, also inside another word, in any case.</summary>
    public bool HasInside(string word) => _everything.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Words(string text) => LatinWord.In(text).Select(found => text.Substring(found.Start, found.Length));

    private Dictionary<string, string?> Compounds()
    {
        var compounds = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (start, length) in LatinWord.In(_metadata, withHyphens: true))
        {
            var word = _metadata.Substring(start, length);
            if (word.Contains('-', StringComparison.Ordinal))
                compounds[word] = !compounds.TryGetValue(word, out var other) || word == other ? word : null;
        }

        return compounds;
    }

    private string[] Seek(ReadOnlySpan<char> word)
    {
        string[] spellings = [];
        for (var at = Next(word, 0); at >= 0; at = Next(word, at + word.Length))
        {
            var written = _metadata.AsSpan(at, word.Length);
            if (LatinWord.IsWhole(_metadata, at, word.Length) && !Contains(spellings, written))
                spellings = [.. spellings, written.ToString()];
        }

        return spellings;
    }

    private int Next(ReadOnlySpan<char> word, int from) => _metadata.AsSpan(from).IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var found ? from + found : -1;

    private static bool Contains(string[] spellings, ReadOnlySpan<char> word)
    {
        foreach (var spelling in spellings)
        {
            if (word.SequenceEqual(spelling))
                return true;
        }

        return false;
    }
}
