namespace DailyPapers.Papers;

/// <summary>Where fetched texts are kept, so that nothing is downloaded twice.</summary>
public interface ITextShelf
{
    /// <summary>Null where the source was not asked yet, or its text is kept in an older form.</summary>
    Task<KeptText?> FindTextAsync(PaperId id, string source, CancellationToken cancellationToken);

    Task KeepTextAsync(KeptText text, CancellationToken cancellationToken);

    /// <summary>
    /// The text that the paper's unsettled answers were written from; null where there are none. An interrupted run goes on with it: another text
    /// (a source that was away is back) would be another request, and what was answered would be paid for again.
    /// </summary>
    Task<PaperText?> FindReadingAsync(PaperId id, CancellationToken cancellationToken);

    /// <summary>Remembers what the paper is about to be summarized from.</summary>
    Task KeepReadingAsync(PaperText text, CancellationToken cancellationToken);
}
