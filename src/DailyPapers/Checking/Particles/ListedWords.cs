using System.Collections.Frozen;

namespace DailyPapers.Checking.Particles;

/// <summary>Lists of words that are looked for at the end of a longer one.</summary>
internal sealed class ListedWords
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int _longest;

    private ListedWords(string name)
    {
        All = [.. ParticleData.Rows(name).Select(cells => cells[0])];
        _longest = All.Max(word => word.Length);
        _words = All.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Nouns that end like a word with a particle.</summary>
    public static ListedWords Nouns { get; } = new("nouns.tsv");

    /// <summary>Nouns that end in ㄹ.</summary>
    public static ListedWords RieulNouns { get; } = new("rieul-nouns.tsv");

    /// <summary>Words in 을 after a vowel that are no noun with 을.</summary>
    public static ListedWords Eul { get; } = new("eul.tsv");

    /// <summary>Nouns that 이 points to.</summary>
    public static ListedWords Pointed { get; } = new("pointed.tsv");

    public string[] All { get; }

    public bool Is(ReadOnlySpan<char> word) => _words.Contains(word);

    public bool IsAtEnd(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(_longest, text.Length); length > 0; length--)
        {
            if (_words.Contains(text[^length..]))
                return true;
        }

        return false;
    }
}
