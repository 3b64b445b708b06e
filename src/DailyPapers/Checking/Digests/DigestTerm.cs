using System.Collections.Immutable;

namespace DailyPapers.Checking.Digests;

/// <summary>A term of the glossary as digests write it.</summary>
/// <param name="Preferred">The Korean that the glossary wants.</param>
/// <param name="Forms">The commonest first.</param>
public sealed record DigestTerm(string English, string Preferred, ImmutableArray<DigestTermForm> Forms);
