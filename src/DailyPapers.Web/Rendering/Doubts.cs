using DailyPapers.Checking.Particles;
using DailyPapers.Papers;
using DailyPapers.Publishing;

namespace DailyPapers.Web.Rendering;

/// <summary>What the checks could not confirm, as sentences.</summary>
internal static class Doubts
{
    private const int SpanLength = 80;
    private const int Most = 10;

    /// <summary>Of one place of the data, such as <c>bullets[2]</c>; each sentence once.</summary>
    public static IReadOnlyList<string> At(Entry entry, string place) => Told(entry.Marks.Where(mark => Marks.IsAt(mark, place)));

    /// <summary>Of places that no line shows.</summary>
    public static IReadOnlyList<string> Elsewhere(Entry entry) => Told(entry.Marks.Where(mark => !Marks.HasLine(entry, mark)));

    private static List<string> Told(IEnumerable<Finding> marks) => [.. marks.Select(Sentence).Distinct(StringComparer.Ordinal).Take(Most)];

    private static string Sentence(Finding mark)
    {
        var (reason, span) = (FindingTexts.ReasonFor(mark.Rule), VisibleText.Cut(mark.Text, SpanLength));
        if (span.Length == 0)
            return reason;
        return mark.Rule == "number.unsupported" ? $"원문에서 {span}{ParticleFitting.Refit("수", span, "를").Text ?? "를"} 찾지 못했습니다" : $"{reason}: {span}";
    }
}
