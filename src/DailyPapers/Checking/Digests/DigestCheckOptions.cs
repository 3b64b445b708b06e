using DailyPapers.Papers;

namespace DailyPapers.Checking.Digests;

/// <summary>What a digest is checked against.</summary>
public sealed record DigestCheckOptions
{
    public Glossary Glossary { get; init; } = Glossary.BuiltIn;

    /// <summary>One of <see cref="CheckingOptions.Registers"/>; null: a paper's sentences are to agree with most of their own, whatever that is.</summary>
    public string? Register { get; init; }

    /// <summary>Titles and abstracts by arXiv id; they go before what the file itself tells.</summary>
    public PaperSources Sources { get; init; } = PaperSources.None;

    /// <summary>Which rules are asked; null: all.</summary>
    public RuleChoice? Rules { get; init; }
}
