using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Fetching;

/// <summary>A day's list as Hugging Face answered it.</summary>
/// <param name="HasClosed">The list had closed when the first page was asked for: nothing can come late any more.</param>
/// <param name="Papers">Each once, in the list's order.</param>
/// <param name="Rejected">Entries that are left out, each with what is wrong with it.</param>
public sealed record PaperList(DateOnly Date, bool HasClosed, ImmutableArray<Paper> Papers, ImmutableArray<string> Rejected);
