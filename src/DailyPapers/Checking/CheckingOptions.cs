using System.Collections.Immutable;

namespace DailyPapers.Checking;

/// <summary>The section <c>checking</c> of the settings.</summary>
public sealed class CheckingOptions
{
    /// <summary>What <see cref="Register"/> may be.</summary>
    public static ImmutableArray<string> Registers { get; } = ["합니다체", "해요체", "한다체", "명사형"];

    /// <summary>The level of speech that sentences end in.</summary>
    public string Register { get; set; } = "합니다체";
}
