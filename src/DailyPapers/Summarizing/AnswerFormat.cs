namespace DailyPapers.Summarizing;

/// <summary>How a server is told the shape of its answer, from the surest to the loosest.</summary>
public enum AnswerFormat
{
    /// <summary><c>response_format: json_schema</c>, strict.</summary>
    JsonSchema,

    /// <summary><c>response_format: json_object</c>, the schema in the prompt.</summary>
    JsonObject,

    /// <summary>The schema in the prompt alone.</summary>
    Plain,
}
