using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Shape;

/// <summary>
/// A program's list or dictionary where a sentence should stand: the model filled a field with several texts, and they were printed as they lay in
/// memory. What <see cref="PrintedSentences"/> makes of it says the same; names are named with commas; the rest has to be written.
/// </summary>
internal sealed class PrintedValueRule() : Rule(Name, Severity.Error, Repair.Model)
{
    public const string Name = "shape.repr";

    /// <summary>Of a first text or key: more is a sentence that happens to be quoted.</summary>
    private const int LongestFirst = 400;

    /// <summary>Escapes become the letters that they stand for.</summary>
    public override Touch Touches => Touch.Latin | Touch.Numbers;

    public override IEnumerable<Hit> Find(Writing writing)
    {
        foreach (var piece in writing.Pieces)
        {
            var found = piece.Kind == PieceKind.Authors ? Authors(piece) : IsPrinted(piece.Text) ? Sentence(piece) : null;
            if (found is not null)
                yield return found;
        }
    }

    /// <summary>Whether the text begins as a printed list of texts or a printed dictionary does.</summary>
    public static bool IsPrinted(string text)
    {
        var at = Blank(text, 0);
        if (at >= text.Length || text[at] is not ('[' or '{'))
            return false;
        var quote = Blank(text, at + 1);
        if (quote >= text.Length || text[quote] is not ('\'' or '"'))
            return false;
        var close = Closing(text, quote);
        if (close < 0)
            return false;
        var next = Blank(text, close + 1);
        return next < text.Length && (text[at] == '[' ? text[next] is ',' or ']' : text[next] == ':') && EndsWith(text, text[at] == '[' ? ']' : '}');
    }

    /// <summary>A list that is named at the head of a sentence ends before it; one that was cut has no end.</summary>
    private static bool EndsWith(string text, char bracket) => text.AsSpan().TrimEnd() is var trimmed && (trimmed[^1] == bracket || !trimmed.Contains(bracket));

    private static Hit Sentence(Piece piece)
    {
        var start = Blank(piece.Text, 0);
        var entries = PrintedValue.Read(piece.Text, start, out var end);
        var isAll = !entries.IsDefault && piece.Text.AsSpan(end).IsWhiteSpace();
        var length = isAll ? end - start : piece.Text.AsSpan(start).TrimEnd().Length;
        return new Hit(piece, start, length, isAll ? PrintedSentences.Of(entries) : null)
        {
            Complaint = $"{piece.Spoken}에 문장 대신 목록이 그대로 찍혔습니다: \"{Excerpt.Of(piece.Text.Substring(start, length))}\". 한국어 문장으로 쓰세요.",
        };
    }

    private static Hit? Authors(Piece piece)
    {
        var start = piece.Text.IndexOf('[', StringComparison.Ordinal);
        if (start < 0 || !IsPrinted(piece.Text[start..]))
            return null;
        var names = PrintedValue.Read(piece.Text, start, out var end);
        return names.IsDefault
            ? new Hit(piece, start, piece.Text.Length - start) { Complaint = $"{piece.Spoken}에 목록이 그대로 찍혔습니다." }
            : new Hit(piece, start, end - start, string.Join(", ", names.Select(name => name.Text.Trim()).Where(name => name.Length > 0)));
    }

    private static int Closing(string text, int quote)
    {
        for (var i = quote + 1; i < text.Length && i - quote <= LongestFirst; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == text[quote])
                return i;
        }

        return -1;
    }

    private static int Blank(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
