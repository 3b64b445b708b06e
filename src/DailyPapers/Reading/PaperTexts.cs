using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Reading;

/// <summary>Makes a paper's text of a document.</summary>
internal static class PaperTexts
{
    /// <summary>"N/A", a dash, a lone word: from fewer letters than this a model can only invent. Real abstracts have 165 characters and more.</summary>
    private const int FewestLetters = 10;

    public static bool HasAbstract(Paper paper) => paper.Abstract.Count(char.IsLetter) >= FewestLetters;

    /// <exception cref="SourceFailedException">The document is not worth reading.</exception>
    public static PaperText From(Document document, Paper paper, string source)
    {
        DocumentQuality.Require(document, paper);
        // The list's title and abstract are the ones that everybody else shows; a PDF spells names in small capitals.
        var sentences = SentenceSplitter.Split(HasAbstract(paper) ? paper.Abstract : PlainText.Paragraphs(document.Abstract));
        return new PaperText(paper.Id, paper.Title, sentences, source, document.Version)
        {
            Sections = document.Sections,
            Links = document.Links,
            Instructions = [.. document.Hidden.Select(hidden => InstructionSieve.OfHidden(hidden.Section, hidden.Text)).OfType<Instruction>()],
            Facts = new PaperFacts { Licence = document.Licence, Figure = document.Figure, Pages = document.Pages },
        };
    }
}
