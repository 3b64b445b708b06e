using System.Collections.Frozen;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Registers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Particles;

/// <summary>A particle that stands as a word of its own.</summary>
/// <param name="Start">Where the word before it begins; the particle itself where there is none.</param>
/// <param name="End">Where the word before it ends.</param>
/// <param name="At">Where the particle stands.</param>
/// <param name="Written">The particle.</param>
internal readonly record struct StandingParticle(int Start, int End, int At, string Written)
{
    private static readonly FrozenDictionary<string, bool> Known =
        ParticleData.Rows("standing.tsv").ToFrozenDictionary(cells => cells[0], cells => cells[1] == "all", StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Known.Keys.Max(written => written.Length);

    private static readonly SyllableSet First = new(Known.Keys.Select(written => written[0]));

    /// <summary>Whether a word can be seen that it belongs to: 모델 을. Else that word is lost: 저희는 에서.</summary>
    public bool HasWord => Start < At;

    public int Length => At + Written.Length - Start;

    public static IEnumerable<StandingParticle> In(Piece piece)
    {
        var text = piece.Text;
        for (var at = 0; at < text.Length; at++)
        {
            if (!First.Contains(text[at]) || (at > 0 && text[at - 1] != ' ') || Syllable.Run(text.AsSpan(at), Longest) is var length && length > Longest)
                continue;
            if (Lookup.TryGetValue(text.AsSpan(at, length), out var joinsHangul) && Of(piece, at, text.Substring(at, length), joinsHangul) is { } standing)
                yield return standing;
        }
    }

    private static StandingParticle? Of(Piece piece, int at, string written, bool joinsHangul)
    {
        var (text, end) = (piece.Text, at);
        while (end > 0 && text[end - 1] == ' ')
            end--;
        if (piece.Shields.Covers(at))
            return null;
        if (end == 0)
            return joinsHangul && written[0] is not ('와' or '의' or '로') ? new StandingParticle(at, at, at, written) : null;
        var last = text[end - 1];
        if (Hangul.Is(last))
            return joinsHangul ? new StandingParticle(Words.Start(text, end, isDelimited: false), end, at, written) : null;
        if (last is '.' or ',' or ':' or ';' or '!' or '?' or '—')
            return joinsHangul && written[0] is not ('와' or '의' or '로') ? new StandingParticle(at, at, at, written) : null;
        if (char.IsAsciiDigit(last) && written is "도" or "만" or "과" or "가")
            return null;
        if (written == "보다" && !Sounds.IsLatin(last) && !char.IsAsciiDigit(last))
            return null;
        return IsWord(last) && !IsAddress(piece, end) && !WouldBreak(piece, end) ? new StandingParticle(Words.StartOver(text, end), end, at, written) : null;
    }

    private static bool IsWord(char last) => Sounds.IsLatin(last) || char.IsAsciiDigit(last) || last is ')' or '）' or '"' or '\'' or '”' or '’' or '」' or '』' or '》' or '`' or '*' or ']' or '%';

    /// <summary>CommonMark closes emphasis before a letter only behind a letter, and underscores never: <c>**용어(term)**을</c> would show its stars.</summary>
    private static bool WouldBreak(Piece piece, int end)
    {
        if (piece.Markup != Markup.Markdown || piece.Text[end - 1] is not ('*' or '_'))
            return false;
        var inside = piece.Text.AsSpan(0, end).TrimEnd('*');
        return inside.IsEmpty || !char.IsLetterOrDigit(inside[^1]);
    }

    /// <summary>An address keeps its space: GitHub makes all up to the next space a link.</summary>
    private static bool IsAddress(Piece piece, int end)
    {
        foreach (var (start, stop) in piece.Shields.Spans)
        {
            if (end > start && end <= stop + 1 && piece.Text[start] is not ('`' or ']'))
                return true;
        }

        return false;
    }
}
