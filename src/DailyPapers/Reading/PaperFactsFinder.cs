using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Reading;

/// <summary>Counts words and finds the paper's own code and page among its links.</summary>
internal static class PaperFactsFinder
{
    /// <summary>What the list says of code and page stays in the list's own fields; here stands what the text says.</summary>
    public static PaperText Complete(PaperText text, Paper paper, RepositoryCounts? repositories)
    {
        var links = OwnLinks.Of(text).ToImmutableArray();
        return text with
        {
            Facts = text.Facts with
            {
                Words = text.Sections.IsDefaultOrEmpty ? null : text.Sections.Sum(Words),
                Code = links.FirstOrDefault(link => link.IsCode)?.Address,
                Project = links.FirstOrDefault(link => !link.IsCode)?.Address,
                Repositories = repositories,
            },
        };
    }

    /// <summary>What a reader would count: a formula's signs and a table's bars are no words.</summary>
    private static int Words(TextSection section) =>
        section.Blocks.Select(block => block.Text).Append(section.Title).Sum(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit)));
}
