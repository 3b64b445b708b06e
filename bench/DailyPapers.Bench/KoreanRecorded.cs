using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DailyPapers.Checking;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Bench;

/// <summary>A recorded answer as a writing.</summary>
/// <param name="Era">A: the model saw title and abstract; B and C: the paper, of which only the abstract is recorded.</param>
/// <param name="IsSuspect">Marked as made up when it was recorded.</param>
internal sealed partial record KoreanRecorded(string Id, string Day, string Era, bool IsSuspect, Writing Writing)
{
    private static ImmutableArray<KoreanRecorded> all;

    /// <summary>In the order of the recording.</summary>
    public static ImmutableArray<KoreanRecorded> All => all.IsDefault ? all = [.. Read()] : all;

    private static IEnumerable<KoreanRecorded> Read()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(Recorded.Folder, "joined.jsonl.gz")), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
            yield return Of(JsonNode.Parse(line)!.AsObject());
    }

    private static KoreanRecorded Of(JsonObject entry)
    {
        var (id, title, era) = ((string)entry["arxiv_id"]!, (string)entry["title"]!, ((string)entry["input_era"]!)[..1]);
        var bullets = entry["korean_bullets"]!.AsArray().Select(bullet => ((string)bullet!).Trim()).ToList();
        var writing = new Writing([.. bullets.Select((bullet, index) => BulletOf(Heading().Replace(bullet, ""), index))])
        {
            Title = title,
            Source = new Source(new PaperText(PaperId.Parse(id), title, SentenceSplitter.Split((string)entry["abstract"]!), "abstract", null)),
            IsSourceWhole = era == "A",
            Level = SpeechLevel.Formal,
            Headings = [.. bullets.Select(bullet => Heading().Match(bullet)).Where(match => match.Success).Select(match => match.Groups["heading"].Value)],
        };
        return new KoreanRecorded(id, (string?)entry["date"] ?? "", era, (bool)entry["suspect_fabricated"]!, writing);
    }

    private static Piece BulletOf(string text, int index) =>
        new(string.Create(CultureInfo.InvariantCulture, $"bullets[{index}]"), PieceKind.Bullet, text) { Spoken = string.Create(CultureInfo.InvariantCulture, $"불릿 {index + 1}") };

    /// <summary>The old script's keys stand before the text: <c>***What's New***:</c>.</summary>
    [GeneratedRegex(@"\A\*{2,3}(?<heading>[^*]{1,60})\*{2,3}:?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
