using DailyPapers.Papers;

namespace DailyPapers.Summarizing;

/// <summary>Where the model is.</summary>
/// <param name="BaseUrl">With its <c>/v1</c>, as <c>OPENAI_BASE_URL</c> has it; of Ollama, its root.</param>
/// <param name="Key">Null for a server that needs none.</param>
public sealed record ModelEndpoint(Uri BaseUrl, Secret? Key)
{
    /// <summary>The variable by which the operator says where it is.</summary>
    public string Variable { get; init; } = "OPENAI_BASE_URL";

    /// <summary>For people; an address may carry a password in front of the host.</summary>
    public string Shown => BaseUrl.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
}
