namespace DailyPapers.Simulation;

/// <summary>What <c>response_format</c> asks for.</summary>
public enum ChatFormat
{
    /// <summary>The field is absent, or <c>text</c>.</summary>
    Text,
    JsonObject,
    JsonSchema,
}
