using System.Collections.Immutable;

namespace DailyPapers.Reading.Pdf;

/// <summary>What poppler tells of a PDF.</summary>
/// <param name="Pages">At most <see cref="PdfLimits.Pages"/>.</param>
/// <param name="Fonts">Pieces of text with their font and colour; empty where pdftohtml could not be asked.</param>
/// <param name="PageCount">Of the whole file.</param>
internal sealed record PdfContent(ImmutableArray<PdfPage> Pages, ImmutableArray<PdfRun> Fonts, int PageCount);
