using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Shape;

/// <summary>The same paper twice on a day: two lists were joined, or an earlier run was added to.</summary>
internal sealed class RepeatedPaperRule() : DayRule("paper.repeated", Severity.Error, Repair.Model)
{
    /// <summary>Shorter titles (<c>Mistral 7B</c> has nine) may be shared by two papers.</summary>
    private const int ShortestTitle = 6;

    public override IEnumerable<(int Paper, Hit Hit)> Find(ImmutableArray<Writing> day)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var paper = 0; paper < day.Length; paper++)
        {
            var writing = day[paper];
            var (id, title) = (writing.Source?.Text.Id.Value ?? "", Letters(writing.Title));
            var isNew = (id.Length == 0 || seen.Add("id " + id)) & (title.Length < ShortestTitle || seen.Add(title));
            if (!isNew && writing.Pieces is [var first, ..])
                yield return (paper, new Hit(first, 0, 0) { Shown = writing.Title.Length > 0 ? writing.Title : id, Complaint = $"같은 논문이 앞에 있습니다: \"{Excerpt.Of(writing.Title)}\"." });
        }
    }

    /// <summary>Case, blanks, dashes and full stops differ between lists.</summary>
    private static string Letters(string title) => string.Concat(title.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
