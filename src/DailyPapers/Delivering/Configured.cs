using DailyPapers.Diagnosing;

namespace DailyPapers.Delivering;

/// <summary>A channel's settings as the environment has them, or what to say where it has none that can be used.</summary>
internal sealed class Configured<T>
    where T : class
{
    private Configured(T? settings, Diagnosis? instead) => (Settings, Instead) = (settings, instead);

    /// <summary>Null where <see cref="Instead"/> is not.</summary>
    public T? Settings { get; }

    /// <summary>Skipped where nobody asked for the channel, trouble where its variables are not enough.</summary>
    public Diagnosis? Instead { get; }

    public static implicit operator Configured<T>(T settings) => new(settings, null);

    public static implicit operator Configured<T>(Diagnosis instead) => new(null, instead);
}
