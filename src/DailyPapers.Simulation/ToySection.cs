using System.Collections.Immutable;

namespace DailyPapers.Simulation;

internal sealed record ToySection(string Number, string Id, string Title, ImmutableArray<string> Paragraphs);
