using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Summarizing;

/// <summary>What of a paper the model is sent, beside its title and abstract.</summary>
/// <param name="Sections">Every section of the paper, in its order; those of which nothing is sent have no blocks.</param>
/// <param name="Terms">The glossary rows that occur in what is sent.</param>
/// <param name="Tokens">Of the whole first request, instructions included (o200k); the few that a server adds for each message are not counted.</param>
/// <param name="WholeTokens">Of the same request with every section in it, to within some tokens.</param>
public sealed record ContextPlan(ImmutableArray<PlannedSection> Sections, ImmutableArray<Term> Terms, int Tokens, int WholeTokens)
{
    /// <summary>The register that the model is asked to write in.</summary>
    public string Register { get; init; } = Prompts.DefaultRegister;

    /// <summary>Whether the model sees more of the paper than its abstract.</summary>
    public bool HasBody => Sections.Any(section => section.IsSent);
}
