namespace DailyPapers.Http;

/// <summary>All tries failed. The message names the address and the last trouble, in plain words.</summary>
public sealed class UnreachableException(string message, Exception? inner = null) : Exception(message, inner);
