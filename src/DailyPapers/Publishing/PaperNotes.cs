using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>What the day's page tells of a paper beside its summary: what was read, how long it is, where code and figure stand.</summary>
internal static partial class PaperNotes
{
    /// <summary>In characters. The caption is the authors' English, and a page is no place for a paragraph of it.</summary>
    private const int CaptionLength = 200;

    /// <summary>Null where nothing is known.</summary>
    internal static string? Render(Entry entry)
    {
        var facts = PaperFacts.From(entry.Extra);
        var line = string.Join(" · ", new[]
        {
            FactTexts.Basis(entry, entry.Provenance?.SourceVersion),
            FactTexts.PassedOver(entry),
            FactTexts.Length(facts),
            FactTexts.Licence(facts),
            FactTexts.Repositories(facts),
            FactTexts.Code(entry, facts),
            FactTexts.Project(entry, facts),
        }.Where(fact => fact.Length > 0));
        var notes = DayPage.Blocks([line, Figure(facts.Figure)]);
        return notes.Length == 0 ? null : notes;
    }

    /// <summary>Linked, never shown: most licences do not allow it.</summary>
    private static string? Figure(PaperFigure? figure)
    {
        if (MarkdownLink.Address(figure?.Address) is not { } address)
            return null;
        var caption = VisibleText.Of(figure!.Caption);
        var number = Number().Match(caption);
        var text = MarkdownText.Escape(VisibleText.Cut(caption[number.Length..], CaptionLength));
        var label = number.Success ? $"그림 {number.Groups["number"].Value}" : "그림";
        return $"[{label}]({address}){(text.Length == 0 ? "" : ": " + text)}";
    }

    [GeneratedRegex(@"\A(?:figure|fig\.?) ?(?<number>[0-9]{1,3}) ?[.:|–—-]? ?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
