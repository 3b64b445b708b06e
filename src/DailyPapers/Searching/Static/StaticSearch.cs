using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using DailyPapers.Papers;

namespace DailyPapers.Searching.Static;

/// <summary>
/// The search of a site that no server runs: scripts under <c>search/</c> that the page's own (<c>search.js</c>) loads as it needs them. It finds what <see cref="PaperSearch"/> finds, with
/// the same scores in the same order (<c>docs/decisions/0014</c>).
/// </summary>
public sealed class StaticSearch
{
    private readonly TermForms _forms;
    private readonly ImmutableArray<DatedEntry> _papers;

    /// <param name="editions">In any order. A paper of several days is found once, on the newest.</param>
    public StaticSearch(IEnumerable<Edition> editions, Glossary glossary)
    {
        (_forms, _papers) = (TermForms.Of(glossary), DatedEntry.Newest(editions));
        Blocks = [.. _papers.GroupBy(paper => BlockOf(paper.Date, _papers[0].Date.Year)).Select(papers => new StaticBlock(papers.Key, papers, _forms))];
    }

    /// <summary>The newest first. One whose <see cref="StaticBlock.Fingerprint"/> is as it was has the files it had.</summary>
    public ImmutableArray<StaticBlock> Blocks { get; }

    /// <summary>What is always read first: the blocks and the glossary.</summary>
    public StaticFile Index => new("search/index.js", StaticScript.Call("index", "1", new JsonObject
    {
        ["blocks"] = new JsonArray([.. Blocks.Select(block => (JsonNode)new JsonArray(block.Name, block.Shards, StaticScript.Day(block.First), StaticScript.Day(block.Last), block.Count))]),
        ["areas"] = new JsonArray([.. Vocabulary.Areas.Select(area => (JsonNode)area)]),
        ["terms"] = new JsonArray([.. _forms.Sets.Select(forms => (JsonNode)new JsonArray([.. forms.Select(form => (JsonNode)form)]))]),
    }));

    /// <summary>Every paper's texts: what is shown of it is read only when it was found.</summary>
    public IEnumerable<StaticFile> Papers => _papers.Select(PaperScript.Of);

    /// <summary>All of them.</summary>
    public IEnumerable<StaticFile> Files() => Blocks.SelectMany(block => block.Files()).Prepend(Index).Concat(Papers);

    private static string BlockOf(DateOnly date, int newestYear) =>
        date.Year < newestYear ? string.Create(CultureInfo.InvariantCulture, $"{date:yyyy}") : string.Create(CultureInfo.InvariantCulture, $"{date:yyyy}q{(date.Month + 2) / 3}");
}
