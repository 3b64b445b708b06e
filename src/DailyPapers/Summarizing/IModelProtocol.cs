namespace DailyPapers.Summarizing;

/// <summary>How one kind of server is spoken to: its words and its way. When to send, what it may cost and what to do about errors is <see cref="ModelClient"/>'s.</summary>
internal interface IModelProtocol
{
    /// <summary>Done once, before the first request: afterwards the server has the model.</summary>
    /// <returns>How much the model takes; null where the server does not say.</returns>
    /// <exception cref="Papers.DailyPapersException">It has not, and cannot get it (exit 3).</exception>
    Task<ContextWindow?> PrepareAsync(CancellationToken cancellationToken);

    /// <summary>The body of a request, in the server's words.</summary>
    BinaryData Write(ModelRequest request, Dialect dialect, int outputTokens);

    /// <summary>Sends a body once and hands back whatever was said, errors included.</summary>
    Task<RawAnswer> PostAsync(BinaryData body, CancellationToken cancellationToken);
}
