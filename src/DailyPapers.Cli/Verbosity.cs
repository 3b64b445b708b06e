namespace DailyPapers.Cli;

/// <summary>How much is told.</summary>
internal enum Verbosity
{
    Quiet,
    Normal,
    Detailed,
    Diagnostic,
}
