using DailyPapers.Papers;

namespace DailyPapers.Diagnosing;

/// <summary>A service could not be reached.</summary>
/// <param name="why">Half a sentence, for brackets.</param>
internal sealed class ProbeException(Sentence why, Exception inner) : Exception(why.English, inner)
{
    public Sentence Why { get; } = why;
}
