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

    /// <summary>The newest first.</summary>
    public ImmutableArray<StaticBlock> Blocks { get; }

    /// <summary>What is always read first: the blocks and the glossary.</summary>
    public StaticFile Index => IndexOf(Blocks.Select(block => (block.Name, block.First, block.Last, block.Count)), _forms);

    /// <summary>Every paper's texts: what is shown of it is read only when it was found.</summary>
    public IEnumerable<StaticFile> Papers => _papers.Select(PaperScript.Of);

    /// <summary>All of them.</summary>
    public IEnumerable<StaticFile> Files() => Blocks.SelectMany(block => block.Files()).Prepend(Index).Concat(Papers);

    /// <summary>The same from what is known of the blocks without their papers' texts.</summary>
    internal static StaticFile IndexOf(IEnumerable<(string Name, DateOnly First, DateOnly Last, int Count)> blocks, TermForms forms) => new("search/index.js", StaticScript.Call("index", "1", new JsonObject
    {
        ["blocks"] = new JsonArray([.. blocks.Select(block => (JsonNode)new JsonArray(block.Name, StaticBlock.ShardsOf(block.Count), StaticScript.Day(block.First), StaticScript.Day(block.Last), block.Count))]),
        ["areas"] = new JsonArray([.. Vocabulary.Areas.Select(area => (JsonNode)area)]),
        ["terms"] = new JsonArray([.. forms.Sets.Select(set => (JsonNode)new JsonArray([.. set.Select(form => (JsonNode)form)]))]),
    }));

    /// <summary>The name of the block in which a day stands.</summary>
    internal static string BlockOf(DateOnly date, int newestYear) =>
        date.Year < newestYear ? string.Create(CultureInfo.InvariantCulture, $"{date:yyyy}") : string.Create(CultureInfo.InvariantCulture, $"{date:yyyy}q{(date.Month + 2) / 3}");
}
