using System.Globalization;
using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.Summarizing.Planning;

/// <summary>The marks around a paper's text in a request, and how the text is kept from imitating them.</summary>
internal static partial class Frame
{
    public const string BodyStart = "<body>\n";
    public const string BodyEnd = "</body>\n";

    /// <summary>In the place of a sentence that speaks to a model; its number stays, since every number is asked for.</summary>
    public const string Withheld = "(A sentence was withheld here because it is not a statement about the paper.)";

    /// <summary>A line of its own above each section, with the id by which the page is linked.</summary>
    public static string Heading(TextSection section)
    {
        var id = section.Id.Length == 0 ? "" : $"[{Line(section.Id)}] ";
        return section.Id.Length == 0 && section.Heading.Length == 0 ? "" : $"## {id}{Line(section.Heading)}".TrimEnd() + "\n";
    }

    /// <summary>The block as it is sent, its line break included.</summary>
    public static string Lines(TextBlock block) => Mark(block) + (block.Kind == BlockKind.Table ? Rows(block.Text) : NoHeading(Line(block.Text))) + "\n";

    /// <summary>What is written for a term, and whether its English stands beside the first mention; what 병기 means is told in the system prompt.</summary>
    public static string Row(Term term) =>
        string.Create(CultureInfo.InvariantCulture, $"- {term.English} → {(term.KeepsEnglish ? Kept(term) + " (영어 그대로)" : term.Korean + (term.Gloss ? " (병기)" : ""))}\n");

    /// <summary>The form in Latin letters that Koreans use, which may be an abbreviation: GRPO.</summary>
    private static string Kept(Term term) => term.Korean.All(char.IsAscii) ? term.Korean : term.English;

    /// <summary>Text of the paper on one line, its marks made harmless: it could write the closing mark itself and go on as if it were us.</summary>
    public static string Line(string text) => OpenMark().Replace(WholeMark().Replace(text.ReplaceLineEndings(" "), "‹${inside}›"), "‹");

    /// <summary>A line break of a table is a row, so each line is watched by itself.</summary>
    private static string Rows(string table) => string.Join('\n', table.ReplaceLineEndings("\n").Split('\n').Select(row => NoHeading(Line(row))));

    private static string NoHeading(string line) => HeadingMark().Replace(line, "＃", 1);

    /// <summary>What a reader would not see from the text itself.</summary>
    private static string Mark(TextBlock block) => block.Kind switch
    {
        BlockKind.Item => "- ",
        BlockKind.TableCaption when !Label().IsMatch(block.Text) => "[Table] ",
        BlockKind.FigureCaption when !Label().IsMatch(block.Text) => "[Figure] ",
        BlockKind.Footnote => "[Footnote] ",
        BlockKind.Listing => "[Listing] ",
        _ => "",
    };

    [GeneratedRegex(@"<(?<inside>\s{0,4}/?\s{0,4}(abstract|body)\s{0,4})>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WholeMark();

    [GeneratedRegex(@"<(?=\s{0,4}/?\s{0,4}(abstract|body)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OpenMark();

    [GeneratedRegex(@"(?<=^\s{0,9})#", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingMark();

    [GeneratedRegex(@"^\W{0,3}(table|tab|figure|fig|algorithm|listing|box)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Label();
}
