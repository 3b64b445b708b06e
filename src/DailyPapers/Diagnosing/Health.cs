namespace DailyPapers.Diagnosing;

/// <summary>How one thing that the program needs is.</summary>
public enum Health
{
    Well,

    /// <summary>Works, and a person should know something about it.</summary>
    Warning,

    /// <summary>Does not work.</summary>
    Trouble,

    /// <summary>Not configured: nobody asked for it.</summary>
    Skipped,
}
