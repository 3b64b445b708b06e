using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json.Nodes;

namespace DailyPapers.Simulation;

/// <summary>The files that are bundled for the demo.</summary>
internal sealed class DemoFiles
{
    private const string Day = "Demo/day.json";
    private readonly FrozenSet<string> _late;
    private readonly FrozenSet<string> _pending;
    private readonly FrozenSet<string> _faultyFirst;

    private DemoFiles(JsonObject day, string list)
    {
        Date = DateOnly.ParseExact(day["date"].AsText()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        List = list;
        _late = Ids(day["late"]);
        _pending = Ids(day["pending"]);
        _faultyFirst = Ids(day["faulty_first"]);
    }

    public DateOnly Date { get; }

    /// <summary>The whole list, a JSON array.</summary>
    public string List { get; }

    public static DemoFiles Load() => new(Json.TryParseObject(Read(Day))!, Read("Demo/list.json"));

    /// <summary>Papers that have a page on the demo's arXiv.</summary>
    public static IEnumerable<(string Id, string Html)> Pages()
    {
        const string start = "Demo/pages/demo-";
        return typeof(DemoFiles).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(start, StringComparison.Ordinal))
            .Select(name => (name[start.Length..^".html".Length], Read(name)));
    }

    public JsonArray ListWithoutLate() =>
        [.. JsonNode.Parse(List)!.AsArray().Where(item => !_late.Contains(item!["paper"]!["id"].AsText()!)).Select(item => item!.DeepClone())];

    public SimulatedAnswer Answer(SimulatedChat chat)
    {
        if (_pending.Contains(chat.PaperId))
            return new SimulatedAnswer("") { Fault = Fault.Refusal };
        var isFaulty = chat.Round == 1 && _faultyFirst.Contains(chat.PaperId);
        return Read($"Demo/answers/{chat.PaperId}{(isFaulty ? ".faulty" : "")}.json");
    }

    private static FrozenSet<string> Ids(JsonNode? ids) =>
        ids is JsonArray list ? list.Select(id => id.AsText()!).ToFrozenSet(StringComparer.Ordinal) : [];

    private static string Read(string name)
    {
        using var stream = typeof(DemoFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The demo has no file {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
