using DailyPapers.Papers;

namespace DailyPapers.Reading;

/// <summary>Reads a paper from the first source that has it.</summary>
public sealed class PaperReader(IReadOnlyList<ITextSource> sources)
{
    /// <exception cref="PaperFailedException"><c>text.empty</c>: no source has a text; such a paper never reaches a model, which would invent one.</exception>
    public async Task<PaperText> ReadAsync(Paper paper, CancellationToken cancellationToken)
    {
        foreach (var source in sources)
        {
            if (await source.ReadAsync(paper, cancellationToken) is { } text)
                return text;
        }

        throw new PaperFailedException("text.empty", new Sentence(
            "읽을 수 있는 원문이 없습니다: 목록의 초록이 비어 있거나 너무 짧습니다.",
            "There is no text to read: the list's abstract is empty or far too short."));
    }
}
