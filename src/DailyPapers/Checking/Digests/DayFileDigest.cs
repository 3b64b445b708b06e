using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Rules;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Digests;

/// <summary>Reads a day's data, <c>daily-papers/day/1</c>: its Korean, and title and abstract to check it against.</summary>
internal sealed class DayFileDigest
{
    public const string Schema = "daily-papers/day/1";

    private readonly JsonTexts _texts;

    private DayFileDigest(JsonTexts texts) => _texts = texts;

    /// <param name="fault">What keeps the JSON from being a day's data; null where nothing does.</param>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static ImmutableArray<DigestPaper> Read(string text, out DayFault? fault)
    {
        var texts = JsonTexts.Read(text);
        fault = new DayShape(texts).Fault();
        return fault is null ? [.. new DayFileDigest(texts).Papers()] : [];
    }

    private IEnumerable<DigestPaper> Papers()
    {
        for (var index = 0; _texts.At(Path("papers", index)) is { Start: var start }; index++)
            yield return Paper(Path("papers", index), start);
    }

    private DigestPaper Paper(string path, int start)
    {
        var title = PlainText.Line(Text($"{path}.title"));
        PaperId? id = PaperId.TryParse(Text($"{path}.id"), out var known) ? known : null;
        var builder = new DigestPaperBuilder(id, title, start, Markup.Plain);
        if (_texts[$"{path}.title_ko"] is { } korean)
            builder.AddTitle(korean);
        if (_texts[$"{path}.summary.headline"] is { } headline)
            builder.AddHeadline(headline);
        AddBullets(builder, $"{path}.summary.bullets");
        AddTranslations(builder, $"{path}.summary.abstract");
        // A summary was written, and nothing of it is there to be read.
        if (!builder.HasText && _texts.At($"{path}.summary") is { Kind: JsonTokenType.StartObject, Start: var summary })
            builder.AddBullet(new Located("", new[] { summary }));
        return builder.Build() with { Source = Source(id, title, path), IsOfAbstract = Text($"{path}.provenance.source") is { Length: > 0 } origin ? origin == "abstract" : null };
    }

    private void AddBullets(DigestPaperBuilder builder, string path)
    {
        for (var index = 0; _texts.At(Path(path, index)) is not null; index++)
        {
            if (_texts[$"{Path(path, index)}.label"] is { Text.Length: > 0 } label)
                builder.AddHeading(label.Text);
            if (_texts[$"{Path(path, index)}.text"] is { } text)
                builder.AddBullet(text, index);
        }
    }

    private void AddTranslations(DigestPaperBuilder builder, string path)
    {
        for (var index = 0; _texts.At(Path(path, index)) is not null; index++)
        {
            if (_texts[$"{Path(path, index)}.ko"] is { } text && text.Text != WithheldRule.Korean)
                builder.AddTranslation(text, _texts[$"{Path(path, index)}.en"]?.Text, index);
        }
    }

    private PaperText? Source(PaperId? id, string title, string path) =>
        id is { } known && Text($"{path}.abstract") is { Length: > 0 } text ? new PaperText(known, title, SentenceSplitter.Split(text), "abstract", null) : null;

    private string Text(string path) => _texts[path]?.Text ?? "";

    private static string Path(string array, int index) => string.Create(CultureInfo.InvariantCulture, $"{array}[{index}]");
}
