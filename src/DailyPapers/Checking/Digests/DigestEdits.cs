using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace DailyPapers.Checking.Digests;

/// <summary>Puts mended pieces back into their file, and nothing else: every other character stays where it is.</summary>
internal static class DigestEdits
{
    /// <summary>An edit after which the file would no longer be read as the same papers with these very texts is left out.</summary>
    /// <returns>The file with the edits, and those that were made.</returns>
    public static (DigestFile File, ImmutableArray<PieceEdit> Made) Apply(DigestFile file, ImmutableArray<PieceEdit> edits)
    {
        if (Checked(file, edits) is { } whole)
            return (whole, edits);
        ImmutableArray<PieceEdit> harmless = [.. edits.Where(edit => Checked(file, [edit]) is not null)];
        return Checked(file, harmless) is { } partly ? (partly, harmless) : (file, []);
    }

    private static DigestFile? Checked(DigestFile file, ImmutableArray<PieceEdit> edits)
    {
        try
        {
            var made = DigestFile.Parse(file.Name, Text(file, edits));
            return Texts(made).SequenceEqual(Expected(file, edits), StringComparer.Ordinal) ? made : null;
        }
        catch (Papers.DailyPapersException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Texts(DigestFile file) => file.Papers.SelectMany(paper => paper.Pieces.Select(each => each.Piece.Text).Prepend(paper.Name));

    private static IEnumerable<string> Expected(DigestFile file, ImmutableArray<PieceEdit> edits)
    {
        var made = edits.ToDictionary(edit => (edit.Paper, edit.Old.Piece.Where), edit => edit.New.Text);
        return file.Papers.SelectMany((paper, index) => paper.Pieces.Select(each => made.GetValueOrDefault((index, each.Piece.Where), each.Piece.Text)).Prepend(paper.Name));
    }

    private static string Text(DigestFile file, ImmutableArray<PieceEdit> edits)
    {
        var text = new StringBuilder(file.Text.Length + 64);
        var at = 0;
        foreach (var change in edits.SelectMany(edit => Changes(file, edit)).OrderBy(change => change.Start))
        {
            text.Append(file.Text, at, change.Start - at).Append(change.Replacement);
            at = change.End;
        }

        return text.Append(file.Text, at, file.Text.Length - at).ToString();
    }

    private static IEnumerable<TextChange> Changes(DigestFile file, PieceEdit edit)
    {
        var located = edit.Old.Text;
        return TextChanges.Between(located.Text, edit.New.Text).Select(change =>
        {
            var (start, end) = (located.PlaceOf(change.Start), located.PlaceOf(change.End));
            return new TextChange(start, end, file.IsJson ? Json(change.Replacement, IsEscaped(file.Text, located, change)) : change.Replacement);
        });
    }

    /// <summary>Whether Hangul stands there as <c>\uXXXX</c>: in what is replaced, or in the whole string where something is put in.</summary>
    private static bool IsEscaped(string file, Located located, TextChange change)
    {
        var (start, end) = Ascii.IsValid(located.Text.AsSpan(change.Start, change.End - change.Start)) ? (0, located.Text.Length) : (change.Start, change.End);
        return !Ascii.IsValid(located.Text.AsSpan(start, end - start)) && Ascii.IsValid(file.AsSpan(located.PlaceOf(start), located.PlaceOf(end) - located.PlaceOf(start)));
    }

    /// <param name="isEscaped">The string around it writes Hangul as <c>\uXXXX</c>, and so does what is put into it.</param>
    private static string Json(string text, bool isEscaped)
    {
        var json = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '"' or '\\')
                json.Append('\\').Append(character);
            else if (character < ' ' || char.IsSurrogate(character) || (isEscaped && character > '~'))
                json.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            else
                json.Append(character);
        }

        return json.ToString();
    }
}
