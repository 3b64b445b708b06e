using DailyPapers.Papers;

namespace DailyPapers.Checking.Markups;

/// <summary>Whether an address is the paper's own or stands in its text.</summary>
internal static class KnownAddresses
{
    private static readonly string[] OwnPages = ["arxiv.org/abs/", "arxiv.org/pdf/", "arxiv.org/html/", "huggingface.co/papers/", "doi.org/10.48550/arxiv.", "alphaxiv.org/abs/"];

    public static bool Holds(Source source, string address)
    {
        var bare = Bare(address);
        return bare.Length == 0 || IsOwn(bare, source.Text.Id) || IsLink(bare, source.Text) || IsIn(source.Everything, bare) || Joined(source.Everything).Contains(bare, StringComparison.OrdinalIgnoreCase);
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
        for (var at = text.IndexOf(bare, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(bare, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at + bare.Length == text.Length || !char.IsAsciiLetterOrDigit(text[at + bare.Length]))
                return true;
        }

        return false;
    }

    /// <summary>Print breaks an address at the end of a line, and LaTeX puts backslashes into it.</summary>
    private static string Joined(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character != '\\'));
}
