using System.Collections.Immutable;
using DailyPapers.Papers;
using Microsoft.Extensions.Logging;

namespace DailyPapers.Reading;

/// <summary>Reads a paper from the first source that has it, and remembers what the others said.</summary>
public sealed class PaperReader(IReadOnlyList<ITextSource> sources, ITextShelf shelf, RepositoryCounter repositories, TimeProvider clock, ILogger<PaperReader> log)
{
    /// <summary>arXiv's page of a new paper may come hours after the list has it: a "no" is believed for a day.</summary>
    private static readonly TimeSpan BeliefInFailure = TimeSpan.FromDays(1);

    /// <exception cref="PaperFailedException"><c>text.empty</c>: no source has a text; such a paper never reaches a model, which would invent one.</exception>
    public async Task<PaperText> ReadAsync(Paper paper, CancellationToken cancellationToken)
    {
        if (await shelf.FindReadingAsync(paper.Id, cancellationToken) is { } reading && sources.Any(source => source.Name == reading.Source))
            return reading;
        var counts = repositories.CountAsync(paper.Id, cancellationToken);
        var passedOver = ImmutableArray.CreateBuilder<PassedOver>();
        foreach (var source in sources)
        {
            try
            {
                var text = await ReadAsync(source, paper, cancellationToken);
                var complete = InstructionSieve.Sift(PaperFactsFinder.Complete(text with { PassedOver = passedOver.ToImmutable() }, paper, await counts));
                await shelf.KeepReadingAsync(complete, cancellationToken);
                return complete;
            }
            catch (SourceFailedException failure)
            {
                log.LogInformation("{Paper} {Source} {Failure}", paper.Id, source.Name, failure.Message);
                passedOver.Add(new PassedOver(source.Name, failure.Code));
            }
        }

        await counts;
        throw new PaperFailedException("text.empty", new Sentence(
            "읽을 수 있는 원문이 없습니다: 본문을 받지 못했고, 목록의 초록은 비어 있거나 너무 짧습니다.",
            "There is no text to read: no source has the paper, and the list's abstract is empty or far too short."))
        {
            Detail = string.Join("; ", passedOver.Select(passed => $"{passed.Source}: {passed.Code}")),
        };
    }

    private async Task<PaperText> ReadAsync(ITextSource source, Paper paper, CancellationToken cancellationToken)
    {
        if (!source.IsFetched)
            return await source.ReadAsync(paper, cancellationToken);
        var now = clock.GetUtcNow();
        var kept = await shelf.FindTextAsync(paper.Id, source.Name, cancellationToken);
        if (kept?.Text is { } text)
            return text;
        if (kept is { FailureCode: { } code } && now - kept.KeptAt < BeliefInFailure)
            throw new SourceFailedException(code, "as it was found within the last day");
        try
        {
            var fetched = await source.ReadAsync(paper, cancellationToken);
            await shelf.KeepTextAsync(new KeptText(paper.Id, source.Name, fetched, null, now), cancellationToken);
            return fetched;
        }
        catch (SourceFailedException failure) when (failure.IsLasting)
        {
            await shelf.KeepTextAsync(new KeptText(paper.Id, source.Name, null, failure.Code, now), cancellationToken);
            throw;
        }
    }
}
