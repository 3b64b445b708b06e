using System.Text.Json.Nodes;

namespace DailyPapers.EndToEndTests;

/// <summary>How a run of the program ended.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Errors)
{
    /// <summary>The one object of <c>--json</c>; anything else on standard output fails the test.</summary>
    public JsonObject Json => JsonNode.Parse(Output)!.AsObject();

    public string Everything => Output + "\n" + Errors;

    /// <summary>With all that the program said, so that a failed test on another machine can be understood.</summary>
    public Outcome ShouldEndWith(int exitCode)
    {
        ExitCode.ShouldBe(exitCode, $"The program said:\n{Everything}");
        return this;
    }

    /// <summary>Of <c>--json</c>: paper ids with the code of why they are pending.</summary>
    public Dictionary<string, string?> Pending =>
        Json["pending"]!.AsArray().ToDictionary(paper => (string)paper!["id"]!, paper => (string?)paper!["code"], StringComparer.Ordinal);

    public int Summarized => (int)Json["summarized"]!;
}
