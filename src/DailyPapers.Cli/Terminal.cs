using System.Text;
using DailyPapers.Papers;
using Spectre.Console;

namespace DailyPapers.Cli;

/// <summary>The one place from which the console is reached.</summary>
/// <param name="output">For results.</param>
/// <param name="error">For all else where the result is for machines.</param>
/// <param name="isInteractive">A person looks at a terminal: bars and tables; else plain lines.</param>
/// <param name="interruption">The person's Ctrl-C.</param>
/// <param name="isAnswered">A person sits at standard input, too.</param>
internal sealed class Terminal(TextWriter output, TextWriter error, bool isInteractive, Func<string, string?> environment, Interruption interruption, bool isAnswered = false)
{
    private readonly Lock _lock = new();
    private readonly Redaction _secrets = Redaction.Of(environment);

    public Language Language { get; set; }

    public Verbosity Verbosity { get; set; } = Verbosity.Normal;

    /// <summary>With <c>--json</c> standard output holds one JSON object and nothing else.</summary>
    public bool IsForMachines { get; set; }

    public bool ShowsBars => isInteractive && !IsForMachines && Verbosity != Verbosity.Quiet;

    /// <summary>Only for a person's eyes, and not for those who asked for none (https://no-color.org).</summary>
    public bool ShowsColours => ShowsBars && string.IsNullOrEmpty(environment("NO_COLOR"));

    /// <summary>Whether a question would reach a person.</summary>
    public bool CanAsk => isAnswered && !IsForMachines && Verbosity != Verbosity.Quiet;

    public Func<string, string?> Environment => environment;

    public Interruption Interruption => interruption;

    /// <summary>For bars and tables; only where <see cref="ShowsBars"/>.</summary>
    public IAnsiConsole Ansi { get; } = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });

    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (!Console.IsOutputRedirected)
            Console.OutputEncoding = utf8;
        var (output, error) = (new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true }, new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true });
        var isTerminal = !Console.IsOutputRedirected && System.Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Terminal(output, error, isTerminal, System.Environment.GetEnvironmentVariable, new Interruption(), isTerminal && !Console.IsInputRedirected);
    }

    /// <summary>A sentence in the person's language.</summary>
    public string Say(string korean, string english) => Language == Language.Korean ? korean : english;

    /// <summary>A line of the course of things; on standard error where standard output is for machines.</summary>
    public void Line(string text)
    {
        if (Verbosity == Verbosity.Quiet)
            return;
        lock (_lock)
        {
            if (ShowsBars)
                Ansi.WriteLine(_secrets.Apply(text));
            else
                (IsForMachines ? error : output).WriteLine(_secrets.Apply(text));
        }
    }

    /// <summary>Something went wrong; shown at every verbosity.</summary>
    public void Error(string text)
    {
        lock (_lock)
            error.WriteLine(_secrets.Apply(text));
    }

    /// <summary>The same with its code, in the language of the messages.</summary>
    public void Error(DailyPapersException trouble) => Error(Say("오류", "error") + $"({trouble.Code}): {trouble.Sentence.In(Language)}");

    /// <summary>The result itself.</summary>
    public void Result(string text)
    {
        lock (_lock)
            output.WriteLine(_secrets.Apply(text));
    }

    /// <summary>For what is written elsewhere than to the terminal, but from here.</summary>
    public string WithoutSecrets(string text) => _secrets.Apply(text);

    /// <summary>Asks the person; only where <see cref="CanAsk"/>. An empty answer is <paramref name="standard"/>.</summary>
    /// <param name="complain">What is wrong with an answer, which is then asked for again; null: nothing.</param>
    public async Task<string> AskAsync(string question, string standard, Func<string, string?> complain)
    {
        // The question and the answer are text: brackets in them are no markup.
        var prompt = new TextPrompt<string>(Markup.Escape(question)) { AllowEmpty = true, ShowDefaultValue = false };
        prompt.Validate(answer => complain(Answer(answer)) is { } complaint ? ValidationResult.Error(Markup.Escape(complaint)) : ValidationResult.Success());
        // Ctrl-C must end a question, too.
        return Answer(await prompt.ShowAsync(Ansi, interruption.Token));

        string Answer(string typed) => typed.Trim() is { Length: > 0 } answer ? answer : standard;
    }

    /// <summary>The same terminal for a part of the work whose result is not the command's.</summary>
    public Terminal WithoutResult() => new(TextWriter.Null, error, isInteractive, environment, interruption) { Language = Language, Verbosity = Verbosity, IsForMachines = IsForMachines };
}
