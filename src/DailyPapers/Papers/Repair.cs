namespace DailyPapers.Papers;

/// <summary>What is to be done about a finding.</summary>
public enum Repair
{
    /// <summary>Code mends it; nobody is asked.</summary>
    Mend,

    /// <summary>The model is asked again; what stays is published with a visible mark.</summary>
    Model,

    /// <summary>The model is asked again; what stays is not published, the paper stays pending.</summary>
    Refuse,
}
