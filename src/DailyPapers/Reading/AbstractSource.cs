using DailyPapers.Papers;

namespace DailyPapers.Reading;

/// <summary>The abstract that came with the list: always there, and the last to be asked.</summary>
public sealed class AbstractSource : ITextSource
{
    /// <summary>"N/A", a dash, a lone word: from fewer letters than this a model can only invent. Real abstracts have 165 characters and more.</summary>
    private const int FewestLetters = 10;

    public string Name => "abstract";

    public Task<PaperText?> ReadAsync(Paper paper, CancellationToken cancellationToken) =>
        Task.FromResult(paper.Abstract.Count(char.IsLetter) < FewestLetters ? null : Text(paper));

    private PaperText? Text(Paper paper) => new(paper.Id, paper.Title, SentenceSplitter.Split(paper.Abstract), Name, SourceVersion: null);
}
