using System.Collections.Immutable;
using System.Text;
using DailyPapers.Papers;

namespace DailyPapers.Reading.Html;

/// <summary>What is found on the way through a page beside its text.</summary>
internal sealed class Finds
{
    /// <summary>More than any paper links to outside its references.</summary>
    private const int MostLinks = 1000;

    private const int LongestLink = 2000;

    private readonly List<string> links = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<string> footnotes = [];
    private readonly List<(string Section, string Text)> hidden = [];
    private readonly StringBuilder unseen = new();
    private string section = "";

    public IEnumerable<string> Links => links;

    public int Errors { get; private set; }

    public bool IsBroken { get; private set; }

    /// <summary>The id of the section being read.</summary>
    public string Section
    {
        get => section;
        set
        {
            EndHidden();
            section = value;
        }
    }

    /// <summary>Before the first heading, but for the abstract, notes tell about authors, copyright and conference.</summary>
    public bool IsInFront { get; set; } = true;

    public ImmutableArray<(string Section, string Text)> Hidden
    {
        get
        {
            EndHidden();
            return [.. hidden];
        }
    }

    public void Footnote(string text)
    {
        if (text.Length > 0)
            footnotes.Add(text);
    }

    /// <summary>Those since the last call: they stand behind the block they were cut out of.</summary>
    public ImmutableArray<string> TakeFootnotes()
    {
        if (footnotes.Count == 0)
            return [];
        ImmutableArray<string> taken = [.. footnotes];
        footnotes.Clear();
        return taken;
    }

    /// <summary>Pieces that follow each other make one text.</summary>
    public void Hide(string text) => unseen.Append(text).Append(' ');

    public void EndHidden()
    {
        if (unseen.Length == 0)
            return;
        var text = PlainText.Line(unseen.ToString());
        unseen.Clear();
        if (text.Any(char.IsLetter))
            hidden.Add((section, text));
    }

    public void Error(string text)
    {
        Errors++;
        Judge(text);
    }

    /// <summary>The sentences in which the converter says that it gave up.</summary>
    public void Judge(string text) =>
        IsBroken |= text.Contains("Conversion to HTML had a Fatal error", StringComparison.OrdinalIgnoreCase) || text.AsSpan().Trim().TrimEnd('.').Equals("No content available", StringComparison.OrdinalIgnoreCase);

    /// <summary>Keeps an address of the web that leads away from arXiv and the converter.</summary>
    public void Link(string address)
    {
        if (links.Count < MostLinks && address.Length is > 0 and < LongestLink && address.StartsWith("http", StringComparison.OrdinalIgnoreCase) &&
            Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && !IsOwn(uri) && seen.Add(uri.AbsoluteUri))
            links.Add(uri.AbsoluteUri);
    }

    private static bool IsOwn(Uri uri) =>
        uri.Host is "arxiv.org" or "dlmf.nist.gov" or "orcid.org" || uri.Host.EndsWith(".arxiv.org", StringComparison.Ordinal) || uri.AbsolutePath.Contains("LaTeXML", StringComparison.OrdinalIgnoreCase) ||
        (uri.Host.EndsWith("creativecommons.org", StringComparison.Ordinal) && uri.AbsolutePath.StartsWith("/licenses", StringComparison.Ordinal));
}
