using System.Text.Json;
using System.Text.Json.Nodes;
using DailyPapers.Papers;

namespace DailyPapers.Cli.Checking;

/// <summary>The register that a workspace's settings name. What they leave open is no reason to find fault with somebody else's digest.</summary>
internal static class NamedRegister
{
    /// <param name="workspace">Its settings are checked already.</param>
    public static string? Of(Workspace workspace)
    {
        if (!File.Exists(workspace.Settings))
            return null;
        var options = new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
        return JsonNode.Parse(File.ReadAllText(workspace.Settings), documentOptions: options) is JsonObject settings && settings["checking"] is JsonObject checking ? (string?)checking["register"] : null;
    }
}
