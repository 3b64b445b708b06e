namespace DailyPapers.Checking.Proofreading;

/// <summary>What a rule's mends may change beside Korean words.</summary>
[Flags]
internal enum Touch
{
    Nothing = 0,
    Latin = 1,
    Numbers = 2,
}
