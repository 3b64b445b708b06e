using System.Collections.Immutable;

namespace DailyPapers.Papers;

/// <summary>The working store: lists, summaries, and every answer that was paid for. Writes are durable when the task has ended.</summary>
public interface IPaperStore : ITextShelf
{
    /// <summary>All known days, oldest first.</summary>
    Task<ImmutableArray<DayRecord>> ListDaysAsync(CancellationToken cancellationToken);

    /// <summary>Null where the day was never fetched.</summary>
    Task<Edition?> LoadEditionAsync(DateOnly date, CancellationToken cancellationToken);

    /// <summary>A line for every paper of every fetched day, by date, then id.</summary>
    Task<ImmutableArray<IndexRow>> ListIndexAsync(CancellationToken cancellationToken);

    /// <summary>Keeps a day's list as merged. Entries are added or their lists' facts replaced, never removed.</summary>
    Task SaveListAsync(Edition edition, CancellationToken cancellationToken);

    /// <summary>Remembers a day whose list could not be fetched, so that a later run asks again.</summary>
    Task SaveOwedDayAsync(DateOnly date, CancellationToken cancellationToken);

    /// <summary>Keeps a summary and settles the answers it came from, in one step. All days that hold the paper are then unpublished.</summary>
    Task SaveSummaryAsync(PaperId id, Summary summary, ImmutableArray<Finding> findings, Provenance provenance, PaperFacts facts, CancellationToken cancellationToken);

    /// <summary>Keeps why a paper is pending. A summarized paper keeps its summary.</summary>
    /// <param name="settlesAnswers">The answers themselves failed, so that the next run asks anew; false: they stay good, and only what is missing is asked for.</param>
    Task SaveFailureAsync(PaperId id, PaperFailure failure, bool settlesAnswers, CancellationToken cancellationToken);

    /// <summary>Opens finished papers for another request. After an interrupted refresh only those are returned that it did not come to: the others were paid for already.</summary>
    Task<ImmutableArray<PaperId>> OpenForRefreshAsync(IReadOnlyCollection<PaperId> ids, CancellationToken cancellationToken);

    /// <summary>If every opened paper was asked about, the refresh is through and the next one begins anew.</summary>
    Task CloseRefreshAsync(CancellationToken cancellationToken);

    /// <summary>An answer that was kept and not settled yet; null where it has to be asked for.</summary>
    Task<KeptAnswer?> FindAnswerAsync(string key, int attempt, CancellationToken cancellationToken);

    /// <summary>Keeps an answer before anything else happens to it.</summary>
    Task KeepAnswerAsync(KeptAnswer answer, CancellationToken cancellationToken);

    /// <summary>Keeps a request that brought no answer and may have been billed.</summary>
    Task KeepLostRequestAsync(LostRequest request, CancellationToken cancellationToken);

    /// <summary>Every request that was answered or lost, settled or not, oldest first.</summary>
    Task<ImmutableArray<ModelUse>> ListModelUsesAsync(CancellationToken cancellationToken);

    /// <summary>Newer votes of papers whose editions are final; the editions keep theirs.</summary>
    Task SaveVotesAsync(IReadOnlyCollection<Paper> papers, DateOnly seen, CancellationToken cancellationToken);

    /// <summary>The votes that <see cref="SaveVotesAsync"/> kept, by paper id; empty where nothing was seen since the editions became final.</summary>
    Task<ImmutableArray<LaterVotes>> ListVotesAsync(CancellationToken cancellationToken);

    /// <summary>The files of these days are written.</summary>
    /// <param name="dataHashes">For each day the hash of its data file, to notice when somebody else has changed it.</param>
    /// <param name="isWhole">Nothing has changed since they were begun; else they stay due.</param>
    Task MarkPublishedAsync(IReadOnlyDictionary<DateOnly, string> dataHashes, bool isWhole, CancellationToken cancellationToken);

    /// <summary>Takes a published day over from its data file. Where both sides have a paper summarized the file wins; a summary wins over none; final wins over preliminary.</summary>
    Task TakeOverAsync(Edition edition, string dataHash, CancellationToken cancellationToken);
}
