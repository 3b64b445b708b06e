using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Tests;

/// <summary>A store as small as publishing needs it.</summary>
internal sealed class MemoryStore(params Edition[] editions) : IPaperStore
{
    private readonly SortedDictionary<DateOnly, Edition> days = new(editions.ToDictionary(edition => edition.Date));

    internal HashSet<DateOnly> Published { get; } = [];

    internal List<LaterVotes> Votes { get; } = [];

    public Task<ImmutableArray<DayRecord>> ListDaysAsync(CancellationToken cancellationToken) =>
        Task.FromResult(days.Values.Select(Record).ToImmutableArray());

    public Task<Edition?> LoadEditionAsync(DateOnly date, CancellationToken cancellationToken) =>
        Task.FromResult(days.GetValueOrDefault(date));

    public Task<ImmutableArray<IndexRow>> ListIndexAsync(CancellationToken cancellationToken) => Task.FromResult(days.Values
        .SelectMany(day => day.Entries.OrderBy(entry => entry.Paper.Id).Select(entry => new IndexRow(day.Date, entry.Paper.Id, entry.Paper.Title)))
        .ToImmutableArray());

    public Task SaveListAsync(Edition edition, CancellationToken cancellationToken)
    {
        days[edition.Date] = edition;
        return Task.CompletedTask;
    }

    public Task MarkPublishedAsync(IReadOnlyDictionary<DateOnly, string> dataHashes, bool isWhole, CancellationToken cancellationToken)
    {
        Published.UnionWith(dataHashes.Keys);
        return Task.CompletedTask;
    }

    public Task TakeOverAsync(Edition edition, string dataHash, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task CloseRefreshAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task SaveOwedDayAsync(DateOnly date, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task SaveSummaryAsync(PaperId id, Summary summary, ImmutableArray<Finding> findings, Provenance provenance, PaperFacts facts, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task SaveFailureAsync(PaperId id, PaperFailure failure, bool settlesAnswers, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<ImmutableArray<PaperId>> OpenForRefreshAsync(IReadOnlyCollection<PaperId> ids, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<KeptAnswer?> FindAnswerAsync(string key, int attempt, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task KeepAnswerAsync(KeptAnswer answer, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task KeepLostRequestAsync(LostRequest request, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<ImmutableArray<ModelUse>> ListModelUsesAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task SaveVotesAsync(IReadOnlyCollection<Paper> papers, DateOnly seen, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<ImmutableArray<LaterVotes>> ListVotesAsync(CancellationToken cancellationToken) => Task.FromResult(Votes.ToImmutableArray());

    public Task<KeptText?> FindTextAsync(PaperId id, string source, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task KeepTextAsync(KeptText text, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<PaperText?> FindReadingAsync(PaperId id, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task KeepReadingAsync(PaperText text, CancellationToken cancellationToken) => throw new NotSupportedException();

    private DayRecord Record(Edition day) => new(
        day.Date, IsFetched: true, day.IsFinal, day.Entries.Length, day.Entries.Count(entry => entry.IsPending), Published.Contains(day.Date), IsStale: false);
}
