using System.Text;

namespace DailyPapers.EndToEndTests;

/// <summary><c>docs/reference/commands.md</c> is what <c>--help</c> prints, to the letter.</summary>
public sealed class CommandReferenceTests
{
    private static readonly string[] Commands = ["", " init", " run", " plan", " check", " publish", " read", " search", " stats", " doctor", " serve", " demo"];

    [Fact]
    public async Task The_reference_says_what_help_prints()
    {
        var reference = new StringBuilder("# Commands\n\nWhat `--help` prints, in Korean and in English, to the letter.\n");
        foreach (var command in Commands)
        {
            foreach (var language in new[] { "ko", "en" })
                reference.Append('\n').Append(await SectionAsync(command, language));
        }

        var file = Path.Combine(Recorded.RepositoryRoot(), "docs", "reference", "commands.md");
        if (Environment.GetEnvironmentVariable("DAILY_PAPERS_UPDATE_GOLDEN") == "1")
            await File.WriteAllTextAsync(file, reference.ToString(), TestContext.Current.CancellationToken);
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n").ShouldBe(reference.ToString(), "set DAILY_PAPERS_UPDATE_GOLDEN=1 to write it again");
    }

    private static async Task<string> SectionAsync(string command, string language)
    {
        using var program = RunningProgram.Start([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", language], new Dictionary<string, string>());
        var outcome = await program.EndAsync();
        outcome.ExitCode.ShouldBe(0);
        return $"## daily-papers{command} --lang {language}\n\n```text\n{outcome.Output.ReplaceLineEndings("\n").TrimEnd()}\n```\n";
    }
}
