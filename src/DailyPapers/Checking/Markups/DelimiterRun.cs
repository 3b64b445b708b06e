namespace DailyPapers.Checking.Markups;

/// <summary>Asterisks, underscores or tildes in a row.</summary>
internal sealed class DelimiterRun(char sign, int start, int length, bool canOpen, bool canClose)
{
    public char Sign => sign;

    public int Start => start;

    public int Length => length;

    public bool CanOpen => canOpen;

    public bool CanClose => canClose;

    /// <summary>Taken by emphasis from the front, where the run closes.</summary>
    public int Closed { get; set; }

    /// <summary>Taken by emphasis from the end, where the run opens.</summary>
    public int Opened { get; set; }

    /// <summary>What stays as letters.</summary>
    public int Left => length - Closed - Opened;

    public int End => start + length;
}
