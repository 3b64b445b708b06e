using System.Collections.Immutable;
using System.Text.Json;

namespace DailyPapers.Summarizing;

/// <summary>One question to the model, before it is put into the words of a particular server.</summary>
/// <param name="Round">1; 2 for the follow-up.</param>
public sealed record ModelRequest(string Model, ImmutableArray<ModelMessage> Messages, int Round)
{
    /// <summary>All that determines the answer, hashed: model, messages, schema and round. Which form a server takes the schema in does not matter.</summary>
    public string Key => Prompts.Sha256(JsonSerializer.Serialize(new object[] { Model, Messages.Select(message => new[] { message.Role, message.Content }), AnswerSchema.Text, Round }));
}
