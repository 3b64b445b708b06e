using DailyPapers.Papers;

namespace DailyPapers.Reading;

/// <summary>For looking without touching: what a run has kept is used, and nothing is kept.</summary>
/// <param name="shelf">Null where there is nothing yet.</param>
public sealed class ReadOnlyShelf(ITextShelf? shelf) : ITextShelf
{
    public async Task<KeptText?> FindTextAsync(PaperId id, string source, CancellationToken cancellationToken) =>
        shelf is null ? null : await shelf.FindTextAsync(id, source, cancellationToken);

    public Task KeepTextAsync(KeptText text, CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task<PaperText?> FindReadingAsync(PaperId id, CancellationToken cancellationToken) =>
        shelf is null ? null : await shelf.FindReadingAsync(id, cancellationToken);

    public Task KeepReadingAsync(PaperText text, CancellationToken cancellationToken) => Task.CompletedTask;
}
