namespace DailyPapers.Papers;

/// <summary>A source does not have the text, or not in a shape worth reading: the next source is asked, and the data say so.</summary>
/// <param name="code">
/// <c>text.none</c> (the source has no such paper, or no text of it), <c>text.withdrawn</c>, <c>text.short</c>, <c>text.no-sections</c>, <c>text.broken</c> (an error page, a
/// conversion that failed), <c>text.other</c> (another paper's, or none at all), <c>text.too-large</c>, <c>text.unreachable</c> (no answer, or one that forbids asking), <c>text.no-tool</c> (pdftotext is missing).
/// </param>
/// <param name="detail">For the operator: the address, the status, the figure that was too small.</param>
public sealed class SourceFailedException(string code, string detail, Exception? inner = null) : Exception($"{code}: {detail}", inner)
{
    public string Code { get; } = code;

    /// <summary>Asking again soon would bring the same: it is remembered for a day. Otherwise the next run asks again.</summary>
    public bool IsLasting => Code is not ("text.unreachable" or "text.no-tool");
}
