namespace DailyPapers.Reading.Markdown;

/// <summary>
/// Hugging Face's own page of a paper, which it gives where arXiv has none: abstract, votes and comments, but no text. Its furniture are short lines that
/// no paper has, and no paper has three of them.
/// </summary>
internal static class SitePage
{
    private const int FewestPieces = 3;

    private static readonly string[] Furniture =
    [
        "Upvote", "Join the discussion", "Sign up or log in", "Sign up or log in to comment", "Log in or sign up to comment", "Paper page", "Papers", "Daily Papers", "View PDF", "View arXiv page",
        "Models citing this paper", "Datasets citing this paper", "Spaces citing this paper", "Collections including this paper", "Get this paper in your agent", "Add to collection",
        "Paper author", "Paper submitter", "Librarian Bot", "AI-generated summary", "Community", "View in HTML", "Published on", "Submitted by",
    ];

    public static bool IsOne(string markdown)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            if (line.Length is > 2 and < 120 && Piece(line) is { } piece)
                found.Add(piece);
        }

        return found.Count >= FewestPieces;
    }

    private static string? Piece(ReadOnlySpan<char> line)
    {
        var words = line.Trim("#*_-+[]()! \t".AsSpan());
        foreach (var piece in Furniture)
        {
            if (words.StartsWith(piece, StringComparison.OrdinalIgnoreCase) && IsAlone(words[piece.Length..]))
                return piece;
        }

        return null;
    }

    // A number of votes, an address, a date or a name may follow; a sentence may not.
    private static bool IsAlone(ReadOnlySpan<char> rest) => rest.IsEmpty || (!char.IsLetterOrDigit(rest[0]) && rest.Length < 60 && !rest.TrimEnd().EndsWith("."));
}
