using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Summarizing;

/// <summary>What of a paper the model is sent, beside its title and abstract.</summary>
/// <param name="Sections">In the paper's order.</param>
/// <param name="Terms">The glossary rows that occur in what is sent.</param>
/// <param name="Tokens">Of the whole first request, instructions included (o200k).</param>
/// <param name="WholeTokens">Of the same request with every section in it.</param>
public sealed record ContextPlan(ImmutableArray<PlannedSection> Sections, ImmutableArray<Term> Terms, int Tokens, int WholeTokens);
