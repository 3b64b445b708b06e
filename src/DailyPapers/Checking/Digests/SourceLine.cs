using System.Text.Json;
using System.Text.Json.Nodes;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Digests;

/// <summary>A line of a file of sources: a paper, or why it is none.</summary>
internal sealed record SourceLine(PaperText? Text, Sentence? Problem)
{
    public static SourceLine Read(string line)
    {
        try
        {
            return JsonNode.Parse(line) is JsonObject paper ? Read(paper) : Bad("JSON 객체가 아닙니다", "no JSON object");
        }
        catch (JsonException)
        {
            return Bad("JSON이 아닙니다", "no JSON");
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            // A key that stands twice, half a surrogate pair.
            return Bad("읽을 수 없는 JSON입니다(두 번 나온 키나 깨진 글자)", "JSON that can't be read (a key that stands twice, or a broken character)");
        }
    }

    private static SourceLine Read(JsonObject paper)
    {
        if (Find(paper, "arxiv_id", "id") is not { } name)
            return Bad("\"arxiv_id\"(또는 \"id\") 문자열이 없습니다", "no string \"arxiv_id\" (or \"id\")");
        if (PaperIdText.Of(name) is not { } id)
            return Bad($"arXiv 번호가 아닙니다: \"{Excerpt.Of(PlainText.Line(name))}\"", $"no arXiv id: \"{Excerpt.Of(PlainText.Line(name))}\"");
        if (Find(paper, "abstract") is not { } summary)
            return Bad("\"abstract\" 문자열이 없습니다", "no string \"abstract\"");
        var text = new PaperText(id, PlainText.Line(Find(paper, "title") ?? ""), SentenceSplitter.Split(summary), "abstract", null);
        return new SourceLine(Find(paper, "text") is { } whole ? text with { Source = "text", Sections = [Section(whole)] } : text, null);
    }

    /// <summary>The first of the keys that holds a string.</summary>
    private static string? Find(JsonObject paper, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (paper[key] is JsonValue value && value.GetValueKind() == JsonValueKind.String)
                return value.GetValue<string>();
        }

        return null;
    }

    private static TextSection Section(string text) =>
        new("", "", "", 1, [.. text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => new TextBlock(BlockKind.Paragraph, PlainText.Line(part)))]);

    private static SourceLine Bad(string korean, string english) => new(null, new Sentence(korean, english));
}
