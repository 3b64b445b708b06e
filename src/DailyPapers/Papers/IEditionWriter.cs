namespace DailyPapers.Papers;

/// <summary>Turns editions into files. Running it again with nothing new changes not one byte.</summary>
public interface IEditionWriter
{
    /// <summary>Writes what belongs to these days, and whatever shows the archive as a whole.</summary>
    /// <returns>The files that changed.</returns>
    Task<IReadOnlyList<string>> WriteAsync(IReadOnlyCollection<DateOnly> days, CancellationToken cancellationToken);
}
