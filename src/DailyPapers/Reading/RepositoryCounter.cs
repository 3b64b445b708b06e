using DailyPapers.Papers;
using Microsoft.Extensions.Logging;

namespace DailyPapers.Reading;

/// <summary>Asks Hugging Face how many models, data sets and Spaces name a paper. It is a nicety: no trouble with it is told to anybody but the log.</summary>
public sealed class RepositoryCounter(ILogger<RepositoryCounter> log)
{
    public Task<RepositoryCounts?> CountAsync(PaperId id, CancellationToken cancellationToken)
    {
        log.LogDebug("{Paper} repositories are not counted yet", id);
        return Task.FromResult<RepositoryCounts?>(null);
    }
}
