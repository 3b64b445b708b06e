namespace DailyPapers.Simulation;

/// <summary>A model that a simulated Ollama has, or could download.</summary>
/// <param name="Name">With its tag.</param>
/// <param name="Window">The context that it was made for, in tokens.</param>
public sealed record SimulatedLocalModel(string Name, int Window = 40_960)
{
    /// <summary>False: it stands in the library and has to be pulled first.</summary>
    public bool IsInstalled { get; init; } = true;

    /// <summary>False: a model for embeddings.</summary>
    public bool Writes { get; init; } = true;

    public bool Thinks { get; init; }

    /// <summary>In bytes.</summary>
    public long Size { get; init; } = 5_200_000_000;
}
