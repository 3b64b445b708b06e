using System.Collections.Immutable;

namespace DailyPapers.Papers;

/// <summary>What the list of a day says of a paper. Texts are trimmed and free of control characters and line breaks (the abstract keeps its paragraphs).</summary>
public sealed record Paper
{
    public required PaperId Id { get; init; }

    public required string Title { get; init; }

    /// <summary>In the paper's order, hidden ones left out; up to some thousand.</summary>
    public required ImmutableArray<string> Authors { get; init; }

    /// <summary>The organization's full name, null where the list names none.</summary>
    public string? Organization { get; init; }

    /// <summary>The day of the first version on arXiv.</summary>
    public required DateOnly Published { get; init; }

    public int Upvotes { get; init; }

    public int Comments { get; init; }

    /// <summary>http or https, else null.</summary>
    public string? Thumbnail { get; init; }

    /// <summary>Pictures and videos, http or https.</summary>
    public ImmutableArray<string> Media { get; init; } = [];

    public string? GitHub { get; init; }

    public int? GitHubStars { get; init; }

    public string? ProjectPage { get; init; }

    public required string Abstract { get; init; }

    /// <summary>The newer list's votes, comments and stars on the paper as it was: these alone change once a paper is summarized.</summary>
    public Paper WithCountsOf(Paper newer) =>
        this with { Upvotes = newer.Upvotes, Comments = newer.Comments, GitHubStars = newer.GitHubStars ?? GitHubStars };
}
