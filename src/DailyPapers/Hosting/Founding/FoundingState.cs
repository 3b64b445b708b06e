namespace DailyPapers.Hosting.Founding;

/// <summary>What becomes of a file of a new digest.</summary>
public enum FoundingState
{
    /// <summary>It is not there yet.</summary>
    New,

    /// <summary>It holds just this.</summary>
    Same,

    /// <summary>Lines are put behind a person's own.</summary>
    Extended,

    /// <summary>It is ours, and nobody has touched it: it is written anew, because that was asked for.</summary>
    Replaced,

    /// <summary>It is ours and says something else; it stays, because nobody asked for another.</summary>
    Older,

    /// <summary>A person wrote it or changed it.</summary>
    Kept,
}
