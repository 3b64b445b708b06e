using DailyPapers.Papers;

namespace DailyPapers.Checking.Markups;

/// <summary>Whether an address is the paper's own or stands in its text.</summary>
internal static class KnownAddresses
{
    private static readonly string[] OwnPages = ["arxiv.org/abs/", "arxiv.org/pdf/", "arxiv.org/html/", "huggingface.co/papers/", "doi.org/10.48550/arxiv.", "alphaxiv.org/abs/"];

    public static bool Holds(Source source, string address)
    {
        var bare = Bare(address);
        return bare.Length == 0 || IsOwn(bare, source.Text.Id) || IsLink(bare, source.Text) || IsIn(source.Everything, bare);
    }

    /// <summary>Without what may differ: the scheme, www, the end of the sentence, letter case.</summary>
    private static string Bare(string address)
    {
        var bare = address.Replace("&amp;", "&", StringComparison.OrdinalIgnoreCase).Replace("\\", "", StringComparison.Ordinal).ToLowerInvariant();
        bare = bare.StartsWith("https://", StringComparison.Ordinal) ? bare[8..] : bare.StartsWith("http://", StringComparison.Ordinal) ? bare[7..] : bare;
        bare = bare.StartsWith("www.", StringComparison.Ordinal) ? bare[4..] : bare;
        return bare.TrimEnd('/', '.', ',', ';', ':', '!', '?', '\'', ')', '*', '_', '~');
    }

    private static bool IsOwn(string bare, PaperId id) => OwnPages.Any(page =>
        bare.StartsWith(page, StringComparison.Ordinal) && bare.AsSpan(page.Length).StartsWith(id.Value, StringComparison.OrdinalIgnoreCase));

    private static bool IsLink(string bare, PaperText text) =>
        text.Links.Append(text.Facts.Code).Append(text.Facts.Project).OfType<string>().Any(link => Begins(Bare(link), bare));

    /// <summary>A page of a place is the place's: <c>github.com/a/b</c> is known where <c>github.com/a/b/tree/main</c> is.</summary>
    private static bool Begins(string known, string bare) => known.StartsWith(bare, StringComparison.Ordinal) && (known.Length == bare.Length || !char.IsAsciiLetterOrDigit(known[bare.Length]));

    private static bool IsIn(string text, string bare)
    {
        var host = bare.AsSpan(0, bare.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? slash : bare.Length);
        for (var at = text.AsSpan().IndexOf(host, StringComparison.OrdinalIgnoreCase); at >= 0;)
        {
            if (IsAt(text, at, bare))
                return true;
            var next = text.AsSpan(at + 1).IndexOf(host, StringComparison.OrdinalIgnoreCase);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    /// <summary>Print breaks an address at the end of a line, and LaTeX puts backslashes into it.</summary>
    private static bool IsAt(string text, int at, string bare)
    {
        var i = at;
        foreach (var letter in bare)
        {
            while (i < text.Length && i > at && (text[i] == '\\' || (char.IsWhiteSpace(text[i]) && !char.IsWhiteSpace(text[i - 1]))))
                i++;
            if (i >= text.Length || char.ToLowerInvariant(text[i]) != letter)
                return false;
            i++;
        }

        return i == text.Length || !char.IsAsciiLetterOrDigit(text[i]);
    }
}
