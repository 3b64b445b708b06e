namespace DailyPapers.Papers;

/// <summary>How many repositories on Hugging Face name the paper.</summary>
public sealed record RepositoryCounts(int Models, int Datasets, int Spaces);
