using System.Globalization;
using DailyPapers.Papers;

namespace DailyPapers.Reading;

/// <summary>Whether a document is worth reading in the abstract's place. The bounds are guesses on the safe side: below them the next source is nearly always better.</summary>
internal static class DocumentQuality
{
    /// <summary>In characters of all sections. A page that says "not found" has some hundred; a paper of two pages has 6,000.</summary>
    public const int FewestCharacters = 3000;

    /// <summary>In characters of all sections: more than 600 printed pages. Looking through more costs minutes and a gigabyte, and no paper has it.</summary>
    public const int MostCharacters = 2_000_000;

    /// <summary>Marks of failed conversion.</summary>
    public const int MostErrors = 50;

    /// <exception cref="SourceFailedException">It is not.</exception>
    public static void Require(Document document, Paper paper)
    {
        var length = document.Sections.Sum(section => section.Blocks.Sum(block => block.Text.Length));
        if (document.IsBroken)
            throw new SourceFailedException("text.broken", "the converter gave up on the paper");
        if (document.Errors > MostErrors)
            throw new SourceFailedException("text.broken", string.Create(CultureInfo.InvariantCulture, $"{document.Errors} marks of failed conversion; at most {MostErrors} are accepted"));
        if (document.Sections.All(section => section.Heading.Length == 0))
            throw new SourceFailedException("text.no-sections", "no heading was found");
        if (length < FewestCharacters)
            throw new SourceFailedException("text.short", string.Create(CultureInfo.InvariantCulture, $"{length} characters; a paper has {FewestCharacters} and more"));
        if (length > MostCharacters)
            throw new SourceFailedException("text.too-large", string.Create(CultureInfo.InvariantCulture, $"{length} characters; at most {MostCharacters} are read"));
        if (!IsAbout(document, paper))
            throw new SourceFailedException("text.other", "hardly a word of the paper's title and abstract occurs in it");
    }

    /// <summary>Half of the longer words of title and abstract: a paper uses nearly all of them, another paper of the same field a third.</summary>
    private static bool IsAbout(Document document, Paper paper)
    {
        var words = Words($"{paper.Title} {paper.Abstract}").Where(word => word.Length >= 5).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var there = Words(string.Join(' ', document.Sections.SelectMany(section => section.Blocks.Select(block => block.Text).Prepend(section.Title)).Append(document.Title).Append(document.Abstract)))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return words.Count < 4 || words.Count(there.Contains) * 2 >= words.Count;
    }

    private static IEnumerable<string> Words(string text) => text.Split([.. text.Where(character => !char.IsLetterOrDigit(character)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
}
