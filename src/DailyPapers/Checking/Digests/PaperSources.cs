using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Digests;

/// <summary>Titles and abstracts of papers, from JSON Lines: an object a line with <c>arxiv_id</c> (or <c>id</c>), <c>title</c> and <c>abstract</c>.</summary>
public sealed class PaperSources
{
    private readonly ImmutableDictionary<PaperId, PaperText> _texts;

    private PaperSources(ImmutableDictionary<PaperId, PaperText> texts) => _texts = texts;

    public static PaperSources None { get; } = new(ImmutableDictionary<PaperId, PaperText>.Empty);

    public int Count => _texts.Count;

    /// <summary>Of a paper that stands twice the later line counts; empty lines are passed over.</summary>
    /// <param name="jsonLines">The file's text.</param>
    /// <param name="file">For the error's sentence.</param>
    /// <exception cref="DailyPapersException"><c>check.source</c> (exit 2): names the line.</exception>
    public static PaperSources Parse(string jsonLines, string file)
    {
        var texts = ImmutableDictionary.CreateBuilder<PaperId, PaperText>();
        var number = 0;
        foreach (var line in jsonLines.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace())
                continue;
            var text = Read(line.ToString()) ?? throw Broken(file, number);
            texts[text.Id] = text;
        }

        return new PaperSources(texts.ToImmutable());
    }

    internal PaperText? Find(PaperId? id) => id is { } known ? _texts.GetValueOrDefault(known) : null;

    private static PaperText? Read(string line)
    {
        try
        {
            return JsonNode.Parse(line) is JsonObject paper && PaperId.TryParse(Text(paper, "arxiv_id") ?? Text(paper, "id"), out var id) && Text(paper, "title") is { } title && Text(paper, "abstract") is { } words
                ? new PaperText(id, PlainText.Line(title), SentenceSplitter.Split(words), "abstract", null)
                : null;
        }
        catch (Exception error) when (error is JsonException or ArgumentException or InvalidOperationException)
        {
            // Broken JSON, a key that stands twice, half a surrogate pair.
            return null;
        }
    }

    private static string? Text(JsonObject paper, string key) => paper[key] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static DailyPapersException Broken(string file, int number)
    {
        var line = number.ToString(CultureInfo.InvariantCulture);
        return new DailyPapersException("check.source", 2, new Sentence(
            $"{file} {line}행: 줄마다 \"arxiv_id\"(또는 \"id\"), \"title\", \"abstract\"가 문자열로 있는 JSON 객체 하나여야 합니다.",
            $"{file} line {line}: every line must be one JSON object with the strings \"arxiv_id\" (or \"id\"), \"title\" and \"abstract\"."));
    }
}
