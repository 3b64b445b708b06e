namespace DailyPapers.Checking.Digests;

/// <summary>One way in which a term is written.</summary>
/// <param name="Standing">In the glossary: <c>preferred</c>, <c>accepted</c>, <c>avoided</c> ...</param>
/// <param name="Papers">In how many papers it stands.</param>
public sealed record DigestTermForm(string Text, string Standing, int Papers, int Occurrences);
