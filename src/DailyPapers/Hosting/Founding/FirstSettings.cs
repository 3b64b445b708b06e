using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DailyPapers.Summarizing;

namespace DailyPapers.Hosting.Founding;

/// <summary><c>daily-papers.json</c> as it is founded: only what differs from the defaults, so that better defaults of later versions hold.</summary>
/// <param name="Model">Null: the default.</param>
/// <param name="Repository"><c>owner/name</c> or an https address.</param>
/// <param name="SiteUrl">Where the site will be served.</param>
public sealed record FirstSettings(string? Model, string? Repository, string? SiteUrl)
{
    /// <summary>
    /// A copy beside the settings: an editor finds it without a network and without trust in somebody's server, and it says what the
    /// version that wrote it accepts, not what the newest does.
    /// </summary>
    public const string SchemaFile = ".daily-papers.schema.json";

    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file's text.</summary>
    public string Json()
    {
        var settings = new JsonObject { ["$schema"] = "./" + SchemaFile };
        if (Model is not null && Model != new SummarizingOptions().Model)
            settings["summarizing"] = new JsonObject { ["model"] = Model };
        var publishing = new JsonObject();
        if (Repository is not null)
            publishing["repository"] = Repository;
        if (SiteUrl is not null)
            publishing["siteUrl"] = SiteUrl;
        if (publishing.Count > 0)
            settings["publishing"] = publishing;
        return settings.ToJsonString(Written) + "\n";
    }

    /// <summary>Whether a file is as it was founded, with whatever values: then nobody's work is lost with it.</summary>
    public static bool IsUntouched(string text)
    {
        try
        {
            if (JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }) is not JsonObject root)
                return false;
            var written = new FirstSettings(Text(root, "summarizing", "model"), Text(root, "publishing", "repository"), Text(root, "publishing", "siteUrl"));
            return written.Json() == text.ReplaceLineEndings("\n");
        }
        catch (Exception other) when (other is JsonException or InvalidOperationException)
        {
            // A comment, a number where a text should be, a key that stands twice: a person was here.
            return false;
        }
    }

    private static string? Text(JsonObject root, string section, string key) => (string?)(root[section] as JsonObject)?[key];
}
