using DailyPapers.Papers;

namespace DailyPapers.Reading;

/// <summary>The abstract that came with the list: always there, and the last to be asked.</summary>
public sealed class AbstractSource : ITextSource
{
    public string Name => "abstract";

    public bool IsFetched => false;

    public Task<PaperText> ReadAsync(Paper paper, CancellationToken cancellationToken) => PaperTexts.HasAbstract(paper)
        ? Task.FromResult(new PaperText(paper.Id, paper.Title, SentenceSplitter.Split(paper.Abstract), Name, SourceVersion: null))
        : throw new SourceFailedException("text.short", "the list's abstract is empty or far too short");
}
