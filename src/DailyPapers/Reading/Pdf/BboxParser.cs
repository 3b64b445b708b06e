using System.Collections.Immutable;

namespace DailyPapers.Reading.Pdf;

/// <summary>Reads the answer of <c>pdftotext -bbox-layout</c>. Whatever is malformed is passed over; nothing throws.</summary>
internal static class BboxParser
{
    public static ImmutableArray<PdfPage> Read(string layout, PdfLimits limits)
    {
        var pages = ImmutableArray.CreateBuilder<PdfPage>();
        PageBuilder? page = null;
        foreach (var raw in layout.AsSpan().EnumerateLines())
        {
            var tag = raw.TrimStart();
            if (tag.StartsWith("<page ", StringComparison.Ordinal))
            {
                AddTo(pages, page);
                page = pages.Count < limits.Pages ? new PageBuilder(tag) : null;
            }
            else if (tag.StartsWith("<line", StringComparison.Ordinal))
            {
                page?.EndLine();
            }
            else if (tag.StartsWith("<word ", StringComparison.Ordinal) && page?.Words < limits.WordsPerPage && Word(tag, limits) is { } word)
            {
                page.Add(word);
            }
        }

        AddTo(pages, page);
        return pages.ToImmutable();
    }

    private static void AddTo(ImmutableArray<PdfPage>.Builder pages, PageBuilder? page)
    {
        if (page is not null)
            pages.Add(page.Build(pages.Count + 1));
    }

    private static PdfWord? Word(ReadOnlySpan<char> tag, PdfLimits limits)
    {
        var end = tag.IndexOf('>');
        if (end < 0)
            return null;
        var rest = tag[(end + 1)..];
        var close = rest.IndexOf("</word>", StringComparison.Ordinal);
        var text = Markup.Text(close < 0 ? rest : rest[..close], limits.WordLength).Trim();
        var (left, top, right, bottom) = (Markup.Number(tag, "xMin"), Markup.Number(tag, "yMin"), Markup.Number(tag, "xMax"), Markup.Number(tag, "yMax"));
        // Comparisons with NaN are false: a place that is missing fails here too.
        return text.Length > 0 && right >= left && bottom >= top ? new PdfWord(left, top, right, bottom, text) : null;
    }

    private sealed class PageBuilder(ReadOnlySpan<char> tag)
    {
        private readonly double width = Size(Markup.Number(tag, "width"), 612);
        private readonly double height = Size(Markup.Number(tag, "height"), 792);
        private readonly ImmutableArray<ImmutableArray<PdfWord>>.Builder lines = ImmutableArray.CreateBuilder<ImmutableArray<PdfWord>>();
        private readonly ImmutableArray<PdfWord>.Builder line = ImmutableArray.CreateBuilder<PdfWord>();

        public int Words { get; private set; }

        public void Add(PdfWord word)
        {
            line.Add(word);
            Words++;
        }

        public void EndLine()
        {
            if (line.Count > 0)
                lines.Add(line.ToImmutable());
            line.Clear();
        }

        public PdfPage Build(int number)
        {
            EndLine();
            return new PdfPage(number, width, height, lines.ToImmutable());
        }

        private static double Size(double told, double usual) => told is >= 50 and <= 10_000 ? told : usual;
    }
}
