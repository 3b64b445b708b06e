using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DailyPapers.Summarizing;

/// <summary>Counts text as models of the o200k family do: for budgets and prices before anything is sent. Names of special tokens are plain text here.</summary>
/// <remarks>The vocabulary is read at the first use, once (some hundredths of a second, 5 MB); afterwards any number of threads may ask.</remarks>
public sealed class Tokenizer
{
    /// <summary>In runes; a longer word gets room of its own.</summary>
    private const int UsualPiece = 64;

    private readonly Lazy<(Ranks Ranks, Regex Pieces)> vocabulary = new(() =>
    {
        var ranks = Ranks.Load();
        return (ranks, new Regex(ranks.Pattern, RegexOptions.CultureInvariant));
    });

    private Tokenizer()
    {
    }

    public static Tokenizer Shared { get; } = new();

    public int Count(string text) => Encode(text).Length;

    /// <summary>The same ids as tiktoken's; half a surrogate pair counts as U+FFFD.</summary>
    public ImmutableArray<int> Encode(string text)
    {
        var (ranks, pieces) = vocabulary.Value;
        var runes = text.EnumerateRunes().ToArray();
        var tokens = ImmutableArray.CreateBuilder<int>(text.Length / 3);
        foreach (var match in pieces.EnumerateMatches(string.Create(runes.Length, runes, Silhouette)))
            Append(ranks, runes.AsSpan(match.Index, match.Length), tokens);
        return tokens.ToImmutable();
    }

    private static void Append(Ranks ranks, ReadOnlySpan<Rune> runes, ImmutableArray<int>.Builder tokens)
    {
        Span<byte> room = runes.Length <= UsualPiece ? stackalloc byte[UsualPiece * 4] : new byte[runes.Length * 4];
        var bytes = room[..Encode(runes, room)];
        if (ranks.TryFind(bytes, out var id))
            tokens.Add(id);
        else
            new BytePairs(ranks, bytes.ToArray()).AppendTo(tokens);
    }

    private static int Encode(ReadOnlySpan<Rune> runes, Span<byte> bytes)
    {
        var length = 0;
        foreach (var rune in runes)
            length += rune.EncodeToUtf8(bytes[length..]);
        return length;
    }

    /// <summary>
    /// One char a rune: .NET's regular expressions see half surrogates, which belong to no class, where the pattern asks about whole
    /// letters (𝑆, 𠮷). A stand-in of the same class is cut at the same places.
    /// </summary>
    private static void Silhouette(Span<char> chars, Rune[] runes)
    {
        for (var i = 0; i < chars.Length; i++)
            chars[i] = runes[i].IsBmp ? (char)runes[i].Value : StandIn(Rune.GetUnicodeCategory(runes[i]));
    }

    private static char StandIn(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter => 'À',
        UnicodeCategory.LowercaseLetter => 'à',
        UnicodeCategory.TitlecaseLetter => 'ǅ',
        UnicodeCategory.ModifierLetter => 'ʰ',
        UnicodeCategory.OtherLetter => '가',
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => '\u0300',
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => '½',
        _ => '★',
    };
}
