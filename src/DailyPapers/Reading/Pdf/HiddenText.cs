using System.Collections.Immutable;

namespace DailyPapers.Reading.Pdf;

/// <summary>Finds what no reader sees: white or tiny words. Whether it is an instruction is decided elsewhere; a white word on a dark ground is left alone, as real papers have such headings of tables.</summary>
internal static class HiddenText
{
    /// <summary>Of two letters and more: shorter ones say nothing.</summary>
    private const int FewestWords = 4;

    private const int LongestText = 4000;

    /// <summary>The pages with bold words marked and hidden ones taken away, and the hidden texts with their page.</summary>
    public static (ImmutableArray<PdfPage> Pages, ImmutableArray<(int Page, double Top, string Text)> Hidden) Part(ImmutableArray<PdfPage> pages, ImmutableArray<PdfRun> runs)
    {
        var hidden = ImmutableArray.CreateBuilder<(int Page, double Top, string Text)>();
        var byPage = runs.ToLookup(run => run.Page);
        var visible = pages.Select(page => Part(page, new RunGrid(byPage[page.Number]), hidden)).ToImmutableArray();
        return (visible, hidden.ToImmutable());
    }

    private static PdfPage Part(PdfPage page, RunGrid grid, ImmutableArray<(int Page, double Top, string Text)>.Builder hidden)
    {
        var marked = page.Lines.Select(line => line.Select(word => (Word: word, Run: grid.At(word.MiddleX / page.Width, word.MiddleY / page.Height))).ToList()).ToList();
        var texts = new List<List<PdfWord>>();
        foreach (var (word, run) in marked.SelectMany(line => line))
        {
            if (run is not { IsInvisible: true })
                continue;
            if (texts.Count == 0 || !IsNext(texts[^1][^1], word))
                texts.Add([]);
            texts[^1].Add(word);
        }

        var taken = new HashSet<PdfWord>(ReferenceEqualityComparer.Instance);
        foreach (var text in texts.Where(text => text.Count(word => word.Text.Count(char.IsLetter) >= 2) >= FewestWords))
        {
            taken.UnionWith(text);
            var joined = string.Join(' ', text.Select(word => word.Text));
            hidden.Add((page.Number, text[0].Top, joined[..Math.Min(joined.Length, LongestText)]));
        }

        return page with { Lines = [.. marked.Select(line => Marked(line, taken)).Where(line => line.Length > 0)] };
    }

    private static ImmutableArray<PdfWord> Marked(List<(PdfWord Word, PdfRun? Run)> line, HashSet<PdfWord> taken) =>
        [.. line.Where(pair => !taken.Contains(pair.Word)).Select(pair => pair.Run is { IsBold: true } ? pair.Word with { IsBold = true } : pair.Word)];

    /// <summary>On the same line or the next one.</summary>
    private static bool IsNext(PdfWord last, PdfWord word) => Math.Abs(word.MiddleY - last.MiddleY) <= (3 * Math.Max(last.Height, word.Height)) + 2;

    /// <summary>The runs of a page by the strip they stand in, so that a page of many runs costs no more than its words.</summary>
    private sealed class RunGrid
    {
        private const int Strips = 200;
        private const int MostInStrip = 400;
        private readonly List<PdfRun>[] strips = [.. Enumerable.Range(0, Strips).Select(_ => new List<PdfRun>())];

        public RunGrid(IEnumerable<PdfRun> runs)
        {
            foreach (var run in runs)
            {
                // Long runs that are as high as the page are no lines of text.
                for (var i = Strip(run.Top); i <= Math.Min(Strip(run.Bottom), Strip(run.Top) + 20); i++)
                {
                    if (strips[i].Count < MostInStrip)
                        strips[i].Add(run);
                }
            }
        }

        /// <summary>The last drawn one lies on top.</summary>
        public PdfRun? At(double x, double y) => strips[Strip(y)].FindLast(run => run.Covers(x, y));

        private static int Strip(double share) => (int)(Math.Clamp(share, 0, 0.9999) * Strips);
    }
}
