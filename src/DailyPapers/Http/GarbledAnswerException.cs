namespace DailyPapers.Http;

/// <summary>The service answered, but not what it was asked for: HTML, cut or broken JSON. Worth one more try.</summary>
public sealed class GarbledAnswerException(string message, Exception? inner = null) : Exception(message, inner);
