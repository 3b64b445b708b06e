using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking;

/// <summary>A whole paper, small.</summary>
internal static class Papers
{
    public static PaperText Long { get; } = Drafts.Source("We teach grey parrots to count.", "They reach 98.5% on 1,240 tasks.") with
    {
        Source = "arxiv-html",
        SourceVersion = "v1",
        Sections =
        [
            new TextSection("", "", "", 1, [Paragraph("Note that no heading stands above this.")]),
            new TextSection("S1", "1", "Introduction", 1, [Paragraph("Parrots have counted for ages."), Paragraph("Crows have not.")]),
            new TextSection("S4.SS2", "4.2", "Results", 2,
            [
                Paragraph("At noon every parrot got a nut. The training took 36 hours. The old cage held 512 birds. It was cleaned on Monday. It was closed on Friday. On SeedBench, Polly scores 71.3 points."),
                new TextBlock(BlockKind.TableCaption, "Table 1: Scores of all birds."),
                new TextBlock(BlockKind.Table, "Bird | Seeds | Nuts\nGrey | 28.4 | 41.0\nAmazon | 27.1 | 39.5"),
            ]),
            new TextSection("A1", "A", "Birds", 1, [Paragraph("Polly was the youngest bird of all.")]),
        ],
    };

    private static TextBlock Paragraph(string text) => new(BlockKind.Paragraph, text);
}
