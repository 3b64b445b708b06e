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
        if (await FindReadingAsync(paper.Id, cancellationToken) is { } reading)
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
        throw Empty(passedOver);
    }

    /// <summary>What <see cref="ReadAsync(Paper, CancellationToken)"/> would send to a model, as far as that is known without asking anybody; null where a source would have to be asked.</summary>
    /// <exception cref="PaperFailedException">As there.</exception>
    public async Task<PaperText?> FindAsync(Paper paper, CancellationToken cancellationToken)
    {
        if (await FindReadingAsync(paper.Id, cancellationToken) is { } reading)
            return reading;
        var passedOver = new List<PassedOver>();
        foreach (var source in sources)
        {
            try
            {
                var text = source.IsFetched ? await FindAsync(source, paper.Id, cancellationToken) : await source.ReadAsync(paper, cancellationToken);
                return text is null ? null : InstructionSieve.Sift(text with { PassedOver = [.. passedOver] });
            }
            catch (SourceFailedException failure)
            {
                passedOver.Add(new PassedOver(source.Name, failure.Code));
            }
        }

        throw Empty(passedOver);
    }

    private async Task<PaperText?> FindReadingAsync(PaperId id, CancellationToken cancellationToken) =>
        await shelf.FindReadingAsync(id, cancellationToken) is { } reading && sources.Any(source => source.Name == reading.Source) ? reading : null;

    private async Task<PaperText> ReadAsync(ITextSource source, Paper paper, CancellationToken cancellationToken)
    {
        if (!source.IsFetched)
            return await source.ReadAsync(paper, cancellationToken);
        if (await FindAsync(source, paper.Id, cancellationToken) is { } text)
            return text;
        var now = clock.GetUtcNow();
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

    /// <summary>Null where the source was not asked yet, or its "no" is too old.</summary>
    private async Task<PaperText?> FindAsync(ITextSource source, PaperId id, CancellationToken cancellationToken)
    {
        var kept = await shelf.FindTextAsync(id, source.Name, cancellationToken);
        if (kept is { Text: null, FailureCode: { } code } && clock.GetUtcNow() - kept.KeptAt < BeliefInFailure)
            throw new SourceFailedException(code, "as it was found within the last day");
        return kept?.Text;
    }

    private static PaperFailedException Empty(IEnumerable<PassedOver> passedOver) => new("text.empty", new Sentence(
        "읽을 수 있는 원문이 없습니다: 본문을 받지 못했고, 목록의 초록은 비어 있거나 너무 짧습니다.",
        "There is no text to read: no source has the paper, and the list's abstract is empty or far too short."))
    { Detail = string.Join("; ", passedOver.Select(passed => $"{passed.Source}: {passed.Code}")) };
}
