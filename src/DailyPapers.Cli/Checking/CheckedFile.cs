using System.Collections.Immutable;
using DailyPapers.Checking.Digests;

namespace DailyPapers.Cli.Checking;

/// <summary>A file and what the check says of it, after mending where that was asked for.</summary>
internal sealed record CheckedFile(string Name, int Papers, ImmutableArray<DigestFinding> Findings, ImmutableArray<DigestMend> Mends, SourceUse Sources);
