using System.Collections.Immutable;

namespace DailyPapers.Checking.Digests;

/// <summary>A digest after mending; the same where nothing was to be mended.</summary>
public sealed record MendedDigest(DigestFile File, ImmutableArray<DigestMend> Mends);
