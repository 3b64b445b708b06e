namespace DailyPapers.Papers;

/// <summary>A key or token: it can be used, but not printed by accident.</summary>
public sealed class Secret(string value)
{
    /// <summary>For the request to the service it belongs to, and nothing else.</summary>
    public string Reveal() => value;

    public override string ToString() => "***";
}
