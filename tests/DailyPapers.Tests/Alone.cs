namespace DailyPapers.Tests;

/// <summary>Tests that measure the whole process: they run behind the others, one after another.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
