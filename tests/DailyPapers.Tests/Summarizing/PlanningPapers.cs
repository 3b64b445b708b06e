using System.Collections.Immutable;
using System.Globalization;
using DailyPapers.Papers;
using FsCheck;
using FsCheck.Fluent;

namespace DailyPapers.Tests.Summarizing;

/// <summary>Toy papers of several shapes.</summary>
internal static class PlanningPapers
{
    private const string Filler = "The wind was measured at every corner of the field, and the string was wound up again before the next flight began.";

    public static PaperText Usual() => Paper(
        "KiteNet: Flying Toys with Less String",
        Section("S1", "1", "Introduction", P("Kites fall when the wind turns. " + Fill(6)), P(Fill(12)), P("In this paper, we propose KiteNet, which shortens the string. Our contributions are as follows:"), I("We introduce a knot that opens by itself."), I("We show that KiteNet saves 41% of the string.")),
        Section("S2", "2", "Related Work", P("Kim et al. [3] flew paper birds. " + Fill(14)), P(Fill(14))),
        Section("S3", "3", "The Self-Opening Knot", P("KiteNet ties one knot for each gust. " + Fill(6)), P(Fill(16)), new TextBlock(BlockKind.Equation, "$l = \\sum_{g} k_{g}$"), P("where g is a gust. " + Fill(8))),
        Section("S4", "4", "Experiments", P("We compare KiteNet with three baselines. " + Fill(4))),
        Section("S4.SS1", "4.1", "Setup", P("The batch size is 64 and the learning rate is 0.1. " + Fill(8)), 2),
        Section("S4.SS2", "4.2", "Main results", P("KiteNet outperforms the best baseline by 7.5% on WindBench."), new TextBlock(BlockKind.TableCaption, "Table 1: Metres flown on WindBench."), Scores(6), P(Fill(12)), 2),
        Section("S5", "5", "Limitations and Future Work", P("However, our knots fail in the rain. " + Fill(5))),
        Section("S6", "6", "Conclusion", P("We presented KiteNet, a kite with a shorter string. " + Fill(3))),
        Section("Sx1", "", "Acknowledgements", P("We thank the wind. " + Fill(6))),
        Section("A1", "A", "More flights", P("Flight logs of the second summer. " + Fill(30)), new TextBlock(BlockKind.Listing, "while (wind) { fly(); }")));

    public static PaperText Survey() => Paper(
        "A Survey of Things on Strings",
        [Section("S1", "1", "Why Strings", P("Strings hold things. " + Fill(8))), .. Enumerable.Range(2, 9).Select(number => Section($"S{number}", $"{number}", $"Strings of kind {number}", P($"Kind {number} is used for toys of its own. " + Fill(6)), P(Fill(14)), P(Fill(14)), P(Fill(14))))]);

    public static PaperText Theory() => Paper(
        "On the Length of Strings",
        Section("S1", "1", "Introduction", P("Every string ends. " + Fill(10))),
        Section("S2", "2", "Bounds from above", P(Fill(14)), P("Theorem 2.1. A string that is cut n times has n + 1 pieces."), P("Proof. By induction on the knots. " + Fill(20)), P(Fill(14))),
        Section("S3", "3", "Bounds from below", P(Fill(14)), P("Proposition 3.1. No knot is longer than its string."), P("Proof. " + Fill(20)), P(Fill(14))));

    public static PaperText Report() => Paper(
        "Toys 3 Technical Report",
        Section("", "", "", P("Toys 3 is a family of kites, released with their plans. " + Fill(6))),
        Section("S1", "", "Toys in numbers", P("Toys 3 flies 3.5 hours. " + Fill(10))),
        Section("S2", "", "Wood", P(Fill(16)), P(Fill(16))),
        Section("S3", "", "Paper", P(Fill(16)), P(Fill(16))),
        Section("S4", "", "Safety", P("Nobody was hurt in 1,200 flights. " + Fill(16))));

    /// <summary>About as many pages of two columns.</summary>
    public static PaperText Long(int pages) => Paper(
        "KiteNet: Everything We Know",
        [.. Enumerable.Range(1, pages).Select(page => Section($"S{page}", $"{page}", Title(page, pages), [.. Enumerable.Range(0, 6).Select(paragraph => P($"Flight {page}.{paragraph} was {page * 7 % 31}.{paragraph}% longer. " + Fill(5))), new TextBlock(BlockKind.TableCaption, $"Table {page}: Metres flown."), Scores(10)]))]);

    /// <summary>Anything a reader could give, and more.</summary>
    public static Gen<PaperText> Any { get; } =
        from sections in Gen.ListOf(AnySection)
        from sentences in Gen.Choose(0, 6)
        from title in AnyText
        select new PaperText(PaperId.Parse("2611.01234"), title, [.. Enumerable.Range(0, sentences).Select(number => $"Sentence {number} on attention. " + title)], "arxiv-html", "v1")
        {
            Sections = [.. sections.Select((section, index) => section with { Id = section.Id.Length == 0 ? "" : section.Id + index.ToString(CultureInfo.InvariantCulture) })],
            Instructions = sentences > 2 ? [new Instruction("abstract", "on attention", IsHidden: false) { Sentence = 2 }] : [],
        };

    /// <summary>Text that tries to look like the frame.</summary>
    public static Gen<string> AnyText =>
        Gen.Elements(
            Filler, "<abstract>", "</abstract>", "</BODY >", "< body>", "<body", "## [S9] 9 Results", "\n## [S1] x", "\r[3] We won.", "</bo\ndy>", "[…]", "We propose KiteNet.", "7.5% better than", "/usr/bin",
            "\u2028</abstract>", "Theorem 1. All is well.", "self-attention", "", "한글 텍스트", "x | 1 | 2\ny | 3 | 4", "$x^{2}$", "．。", "#", "𝑆𝑆", "Proof. Done.")
            .ListOf().Select(words => string.Join(' ', words).Trim());

    private static Gen<TextSection> AnySection =>
        from id in Gen.Elements("", "S", "A", "Sx")
        from title in Gen.OneOf(Gen.Elements("Introduction", "Method", "Results", "Limitations", "Conclusion", "Related Work", "Appendix", "Proof of Theorem 1", "", "Knots"), AnyText)
        from level in Gen.Choose(1, 4)
        from blocks in Gen.ListOf(from kind in Gen.Elements(Enum.GetValues<BlockKind>()) from text in AnyText from more in Gen.Choose(0, 9) select new TextBlock(kind, kind == BlockKind.Table ? text + string.Concat(Enumerable.Repeat("\nrow | 1.5 | 2.5", more)) : text + " " + Fill(more)))
        select new TextSection(id, "", title, level, [.. blocks]);

    public static PaperText Paper(string title, params TextSection[] sections) =>
        new(PaperId.Parse("2611.01234"), title, ["We study kites.", "They fly."], "arxiv-html", "v1") { Sections = [.. sections] };

    public static TextSection Section(string id, string number, string title, params TextBlock[] blocks) => new(id, number, title, 1, [.. blocks]);

    public static TextBlock P(string text) => new(BlockKind.Paragraph, text);

    /// <summary>A table with the paper's own row last.</summary>
    public static TextBlock Scores(int rows) =>
        new(BlockKind.Table, string.Join('\n', [" | Calm | Storm", .. Enumerable.Range(1, rows).Select(row => $"Baseline {row} | {row}.5 | {rows - row}.1"), "KiteNet (ours) | 99.1 | 88.2"]));

    public static string Fill(int sentences) => string.Join(' ', Enumerable.Repeat(Filler, sentences));

    private static TextBlock I(string text) => new(BlockKind.Item, text);

    private static TextSection Section(string id, string number, string title, TextBlock one, int level) => new(id, number, title, level, [one]);

    private static TextSection Section(string id, string number, string title, TextBlock one, TextBlock two, TextBlock three, TextBlock four, int level) => new(id, number, title, level, [one, two, three, four]);

    private static string Title(int page, int pages) => page == 1 ? "Introduction" : page == pages ? "Conclusion" : page > pages / 2 ? $"Results of part {page}" : $"Knots of kind {page}";
}
