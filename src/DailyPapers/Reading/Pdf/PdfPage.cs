using System.Collections.Immutable;

namespace DailyPapers.Reading.Pdf;

/// <summary>A page as pdftotext lays it out.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="Lines">Pieces of lines, in the order in which they were drawn or found; poppler parts them at wide gaps.</param>
internal sealed record PdfPage(int Number, double Width, double Height, ImmutableArray<ImmutableArray<PdfWord>> Lines);
