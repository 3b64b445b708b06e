using System.Collections.Immutable;
using System.Numerics;
using DailyPapers.Papers;

namespace DailyPapers.Searching.Static;

/// <summary>The papers of a quarter or of a past year: a new day changes the files of its own quarter alone, and old years are few files to ask.</summary>
public sealed class StaticBlock
{
    /// <summary>So many papers a shard, about: small ones so that a query reads little it does not need, not too many files.</summary>
    private const int PapersAShard = 4;

    private const int MostShards = 2048;

    private readonly TermForms _forms;

    /// <summary>By day, then by id: a new day stands behind what was there.</summary>
    private readonly ImmutableArray<DatedEntry> _papers;

    internal StaticBlock(string name, IEnumerable<DatedEntry> papers, TermForms forms) =>
        (Name, _forms, _papers) = (name, forms, [.. papers.OrderBy(paper => paper.Date).ThenBy(paper => paper.Entry.Paper.Id)]);

    /// <summary>Such as <c>2026q4</c>, or <c>2025</c>.</summary>
    public string Name { get; }

    /// <summary>How many papers it has.</summary>
    public int Count => _papers.Length;

    internal int Shards => ShardsOf(_papers.Length);

    internal DateOnly First => _papers[0].Date;

    internal DateOnly Last => _papers[^1].Date;

    /// <summary>Its list of papers and its shards. The same papers give the same bytes.</summary>
    public IEnumerable<StaticFile> Files()
    {
        yield return BlockPapers.Of(Name, _papers);
        var tokens = new StaticTokens(_forms, new TermSpellings(_forms));
        for (var paper = 0; paper < _papers.Length; paper++)
            tokens.Add(_papers[paper].Document(), paper);
        var shards = tokens.All.ToLookup(token => ShardOf(token.Group, Shards));
        // An empty one is written too: a script that is not there cannot be told from one that did not arrive.
        for (var shard = 0; shard < Shards; shard++)
            yield return ShardText.Of(Name, shard, shards[shard], tokens);
    }

    /// <summary>How many shards so many papers have.</summary>
    internal static int ShardsOf(int papers) => (int)Math.Min(MostShards, BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, papers / PapersAShard)));

    /// <summary>The paths of <see cref="Files"/>, known without the papers' texts.</summary>
    internal static IEnumerable<string> PathsOf(string name, int papers) =>
        Enumerable.Range(0, ShardsOf(papers)).Select(shard => $"search/{name}/{ShardText.Name(shard)}.js").Prepend($"search/{name}/papers.js");

    /// <summary>FNV-1a over the characters: the script counts the same.</summary>
    internal static int ShardOf(string group, int shards) =>
        (int)(group.Aggregate(2166136261u, (hash, character) => unchecked((hash ^ character) * 16777619u)) & (uint)(shards - 1));
}
