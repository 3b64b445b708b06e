namespace DailyPapers.Summarizing;

/// <summary>The context of a local model: what it reads and what it writes share its tokens.</summary>
public sealed record ContextWindow(int Tokens)
{
    /// <summary>Ours are o200k's tokens; vocabularies of local models need up to so many times as many for Korean, names and formulas.</summary>
    private const double Stretch = 1.4;

    /// <summary>The answer's schema, and what a server's template puts around the messages.</summary>
    private const int Frame = 1024;

    /// <summary>A server loads the model anew for every other size: few sizes, few loads.</summary>
    private const int Step = 8192;

    /// <summary>Where the window is small, two thirds of it are left for reading.</summary>
    public int OutputWithin(int wished) => Math.Min(wished, Tokens / 3);

    /// <summary>How many of our tokens may be sent, so that the answer still has its place.</summary>
    public int InputWithin(int wished, int output) => Math.Min(wished, (int)Math.Max(0, (Tokens - output - Frame) / Stretch));

    /// <summary>What to ask of the server for so long a request and answer.</summary>
    /// <param name="input">In our tokens.</param>
    public static int Needed(int input, int output) => (int)Math.Min(int.MaxValue - Step, Math.Ceiling(((input * Stretch) + output + Frame) / Step) * Step);
}
