namespace DailyPapers.Simulation;

/// <summary>The addresses at which a simulated service has something about a single paper.</summary>
public enum PaperRoute
{
    /// <summary>arXiv: <c>/html/{id}</c>.</summary>
    Html,

    /// <summary>arXiv: <c>/pdf/{id}</c>.</summary>
    Pdf,

    /// <summary>arXiv: <c>/api/query?id_list={id}</c>.</summary>
    Entry,

    /// <summary>Hugging Face: <c>/papers/{id}.md</c>.</summary>
    Markdown,

    /// <summary>Hugging Face: <c>/api/papers/{id}</c>.</summary>
    Paper,

    /// <summary>Hugging Face: <c>/api/arxiv/{id}/repos</c>.</summary>
    Repositories,
}
