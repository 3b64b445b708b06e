namespace DailyPapers.Papers;

/// <summary>One way to a paper's text.</summary>
public interface ITextSource
{
    /// <summary>The name in <c>reading.sources</c> and in the data's provenance.</summary>
    string Name { get; }

    /// <summary>Null where this source does not have the paper: the next one is asked.</summary>
    Task<PaperText?> ReadAsync(Paper paper, CancellationToken cancellationToken);
}
