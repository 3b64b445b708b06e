using System.Text;

namespace DailyPapers.Papers;

/// <summary>Takes what is no text out of a text: control characters, stray white space. Everything visible stays as it is.</summary>
public static class PlainText
{
    /// <summary>One line: every run of white space becomes a space.</summary>
    public static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var character in text)
            Append(line, char.IsWhiteSpace(character) ? ' ' : character);
        return line.ToString().TrimEnd(' ');
    }

    /// <summary>Line breaks within a paragraph are folded, an empty line between two stays.</summary>
    public static string Paragraphs(string text)
    {
        var paragraphs = text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        return string.Join("\n\n", paragraphs.Select(Line).Where(paragraph => paragraph.Length > 0));
    }

    private static void Append(StringBuilder line, char character)
    {
        if (character == ' ' && (line.Length == 0 || line[^1] == ' '))
            return;
        if (!char.IsControl(character))
            line.Append(character);
    }
}
