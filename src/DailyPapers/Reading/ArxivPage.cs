using System.Text;
using DailyPapers.Http;

namespace DailyPapers.Reading;

/// <summary>What arXiv answered to a request for a paper's page or file; its status says that it is one.</summary>
/// <param name="Address">As asked.</param>
public sealed record ArxivPage(Uri Address, HttpAnswer Answer)
{
    /// <summary>Before the signature a PDF may hold a kilobyte of anything (PDF 1.7, annex H.3.4.1).</summary>
    private const int SignatureWithin = 1024;

    public bool IsPdf => Answer.Body.AsSpan(0, Math.Min(Answer.Body.Length, SignatureWithin)).IndexOf("%PDF-"u8) >= 0;

    public bool IsHtml => !IsPdf && Answer.ContentType is "text/html" or "application/xhtml+xml";

    /// <summary>The body as UTF-8, which is all that arXiv serves.</summary>
    public string Text
    {
        get
        {
            using var reader = new StreamReader(new MemoryStream(Answer.Body), Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }
}
