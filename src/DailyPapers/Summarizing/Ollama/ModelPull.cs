namespace DailyPapers.Summarizing.Ollama;

/// <summary>How far a server is with downloading a model that it did not have.</summary>
/// <param name="Model">The server's own name of it.</param>
/// <param name="Completed">Bytes, of all parts that were named so far.</param>
/// <param name="Total">Bytes; it grows while parts are being named; 0 before the first.</param>
/// <param name="IsDone">The model is there.</param>
public sealed record ModelPull(string Model, long Completed, long Total, bool IsDone);
