using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using DailyPapers.Papers;
using FsCheck;
using FsCheck.Fluent;

namespace DailyPapers.Tests.Publishing;

/// <summary>Days of which every text is hostile.</summary>
internal static class Editions
{
    private static readonly Gen<string> Text = HostileText.Any.Generator;

    private static readonly Gen<Evidence?> AnyEvidence = Gen.OneOf(
        Gen.Constant<Evidence?>(null),
        from section in Gen.OneOf(Text, Gen.Elements("abstract", "S1", "S4.SS2", "A1"))
        from title in Text
        from quote in Text
        select (Evidence?)new Evidence(section, title, quote));

    private static readonly Gen<Bullet> AnyBullet =
        from label in Gen.OneOf(Text, Gen.Elements("문제", "결과"))
        from text in Text
        from evidence in AnyEvidence
        select new Bullet(label, text, evidence);

    private static readonly Gen<Summary?> AnySummary = Gen.OneOf(
        Gen.Constant<Summary?>(null),
        from texts in Gen.ArrayOf(Text, 7)
        from bullets in Gen.ListOf(AnyBullet, 3)
        select (Summary?)Summary.Restore(
            texts[0], texts[1], texts[2], [.. bullets], [new(texts[3], texts[4]), new("One.", "하나입니다.")], [new(texts[5], texts[6])]));

    private static readonly Gen<Finding> AnyFinding =
        from rule in Gen.OneOf(Text, Gen.Constant("number.unsupported"))
        from severity in Gen.Elements(Severity.Error, Severity.Style)
        from place in Gen.OneOf(Text, Gen.Elements("headline", "title_ko", "bullets[0]", "bullets[9]", "abstract[1]"))
        from text in Text
        select new Finding(rule, severity, place, text);

    private static readonly Gen<Provenance?> AnyProvenance = Gen.OneOf(
        Gen.Constant<Provenance?>(null),
        from texts in Gen.ArrayOf(Text, 5)
        from source in Gen.Elements("arxiv-html", "arxiv-pdf", "abstract", texts[3])
        from cost in Gen.Elements<decimal?>(null, 0m, 0.00130m, 12.5m, 0.0000000001m)
        select (Provenance?)new Provenance(texts[0], texts[1], texts[2], source, texts[4], 1, 9000, 0, 900, cost) { PassedOver = [new(source, texts[0]), new("arxiv-html", "text.none")] });

    /// <summary>Of the right kind and hostile, or of a wrong kind.</summary>
    private static readonly Gen<JsonObject> AnyFacts =
        from texts in Gen.ArrayOf(Text, 6)
        from number in Gen.Choose(0, 100_000)
        from wrong in Gen.Elements(true, false)
        select wrong
            ? new JsonObject { ["text"] = texts[0], ["figure"] = new JsonObject { ["url"] = number }, ["links"] = new JsonArray(texts[1]), ["repositories"] = new JsonObject { ["models"] = texts[2] } }
            : new PaperFacts
            {
                Words = number,
                Pages = number % 3 == 0 ? number : null,
                Licence = texts[0],
                Figure = new(texts[1], "https://a.b/" + texts[2]),
                Code = "https://a.b/" + texts[3],
                Project = texts[4],
                Repositories = new(number, 0, number % 2),
                Mended = RuleCounts.OfCounts([new("particle.latin", number % 4), new("register.paper", number % 3)]),
            }.AddTo([]);

    private static readonly Gen<Entry> AnyEntry =
        from texts in Gen.ArrayOf(Text, 9)
        from authors in Gen.ListOf(Text, 4)
        from votes in Gen.Choose(0, 999)
        from summary in AnySummary
        from findings in Gen.ListOf(AnyFinding, 3)
        from provenance in AnyProvenance
        from facts in AnyFacts
        from failure in Gen.Elements(null, new PaperFailure(texts[0], texts[1], votes))
        select new Entry
        {
            Paper = Samples.Paper("2611.00001", texts[2], votes) with
            {
                Authors = [.. authors],
                Organization = texts[3],
                Thumbnail = "https://a.b/" + texts[4],
                Media = [texts[5]],
                GitHub = "https://a.b/" + texts[6],
                ProjectPage = texts[7],
                Abstract = texts[8],
                GitHubStars = votes % 2 == 0 ? null : votes,
            },
            Summary = summary,
            Findings = [.. findings],
            Provenance = provenance,
            Failure = failure,
            Extra = With(facts, new JsonObject { [texts[0]] = texts[1], ["nested"] = new JsonObject { ["list"] = new JsonArray(votes, null, 1.5, texts[2]) } }),
        };

    internal static Arbitrary<Edition> Any { get; } = Arb.From(
        from entries in Gen.ListOf(AnyEntry, 3)
        from isFinal in Gen.Elements(true, false)
        select new Edition(Samples.Day, isFinal, Numbered(entries)));

    private static JsonObject With(JsonObject facts, JsonObject others) =>
        new(facts.Concat(others.Where(member => !facts.ContainsKey(member.Key))).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));

    private static ImmutableArray<Entry> Numbered(IEnumerable<Entry> entries) => Edition.InOrder(entries.Select((entry, index) =>
        entry with { Paper = entry.Paper with { Id = PaperId.Parse(string.Create(CultureInfo.InvariantCulture, $"2611.{index + 1:00000}")) } }));
}
