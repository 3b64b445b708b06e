using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Web.Catalogs;

/// <param name="Paper">An earlier one.</param>
/// <param name="Shared">The keywords that both have.</param>
public sealed record RelatedPaper(CatalogPaper Paper, ImmutableArray<Keyword> Shared);
