using System.Collections.Immutable;

namespace DailyPapers.Delivering;

/// <summary>The section <c>delivering</c> of the settings.</summary>
public sealed class DeliveringOptions
{
    /// <summary>Empty: every channel that the environment configures.</summary>
    public ImmutableArray<string> Channels { get; set; } = [];

    /// <summary>Between two messages; null: each service's own pace.</summary>
    public TimeSpan? Spacing { get; set; }
}
