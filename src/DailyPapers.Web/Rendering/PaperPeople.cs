using System.Globalization;
using DailyPapers.Papers;
using DailyPapers.Publishing;

namespace DailyPapers.Web.Rendering;

/// <summary>Who wrote a paper, as plain text.</summary>
internal static class PaperPeople
{
    private const int Most = 50;
    private const int NameLength = 100;

    /// <summary>At most fifty in the paper's order, the others counted; empty where the list names none.</summary>
    public static string Authors(Paper paper)
    {
        var names = paper.Authors.Select(name => VisibleText.Cut(name, NameLength)).Where(name => name.Length > 0).ToList();
        var shown = string.Join(", ", names.Take(Most));
        return names.Count <= Most ? shown : string.Create(CultureInfo.InvariantCulture, $"{shown} 외 {names.Count - Most}명");
    }
}
