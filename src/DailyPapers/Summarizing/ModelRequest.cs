using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace DailyPapers.Summarizing;

/// <summary>One question to the model, before it is put into the words of a particular server.</summary>
/// <param name="Round">1; 2 for the follow-up.</param>
public sealed record ModelRequest(string Model, ImmutableArray<ModelMessage> Messages, int Round)
{
    /// <summary>All that determines the answer, hashed: model, messages, schema and round. Which form a server takes the schema in does not matter.</summary>
    public string Key
    {
        get
        {
            var json = new ArrayBufferWriter<byte>();
            using (var writer = new Utf8JsonWriter(json))
                Write(writer);
            return Prompts.Sha256(Encoding.UTF8.GetString(json.WrittenSpan));
        }
    }

    private void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(Model);
        writer.WriteStartArray();
        foreach (var message in Messages)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(message.Role);
            writer.WriteStringValue(message.Content);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.WriteStringValue(AnswerSchema.Text);
        writer.WriteNumberValue(Round);
        writer.WriteEndArray();
    }
}
