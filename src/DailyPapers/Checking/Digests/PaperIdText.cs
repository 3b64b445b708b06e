using DailyPapers.Papers;

namespace DailyPapers.Checking.Digests;

/// <summary>arXiv identifiers as people write them: bare, as <c>arXiv:2401.12345v2</c>, or within an address of arXiv, Hugging Face or doi.org.</summary>
internal static class PaperIdText
{
    private static readonly string[] Addresses = ["arxiv.org/abs/", "arxiv.org/pdf/", "arxiv.org/html/", "huggingface.co/papers/"];
    private static readonly string[] Prefixes = ["arxiv:", "10.48550/arxiv.", "doi:10.48550/arxiv.", "https://doi.org/10.48550/arxiv.", "http://doi.org/10.48550/arxiv."];

    /// <summary>Null where the address is no paper's.</summary>
    public static PaperId? InAddress(string address)
    {
        foreach (var part in Addresses)
        {
            var at = address.IndexOf(part, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            var text = address[(at + part.Length)..].Split('#', '?', ' ')[0].Trim('/');
            return PaperId.TryParse(text.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? text[..^4] : text, out var id) ? id : null;
        }

        return null;
    }

    /// <summary>Null where it is none in any of these forms.</summary>
    public static PaperId? Of(string text)
    {
        var bare = text.Trim();
        foreach (var prefix in Prefixes)
        {
            if (bare.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return PaperId.TryParse(bare[prefix.Length..].Trim(), out var named) ? named : null;
        }

        return PaperId.TryParse(bare, out var id) ? id : InAddress(bare);
    }
}
