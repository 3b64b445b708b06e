namespace DailyPapers.Papers;

/// <summary>Something the user can act on. It ends the run and is shown once, at the edge.</summary>
public class DailyPapersException : Exception
{
    /// <param name="code">Stable, such as <c>llm.key-missing</c>.</param>
    /// <param name="exitCode">2: nothing was sent; 3: nothing more could be done.</param>
    /// <param name="sentence">Names the value, what was expected, and what to do.</param>
    public DailyPapersException(string code, int exitCode, Sentence sentence, Exception? inner = null)
        : base($"{code}: {sentence.English}", inner)
    {
        Code = code;
        ExitCode = exitCode;
        Sentence = sentence;
    }

    public string Code { get; }

    public int ExitCode { get; }

    public Sentence Sentence { get; }
}
