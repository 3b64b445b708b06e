namespace DailyPapers.Papers;

/// <summary>How bad a finding is: an error is wrong under any reading, style is a convention.</summary>
public enum Severity
{
    Style,
    Error,
}
