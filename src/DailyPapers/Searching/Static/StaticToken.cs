namespace DailyPapers.Searching.Static;

/// <summary>
/// What a shard is asked for. <c>=</c> and a form: its points; <c>@</c> and a term's letters: the points of its best form; <c>&gt;</c> and the rest of a word from where a word begins, and
/// <c>~</c> from within one: the weight of the heaviest field that has it. A typed word of some length stands at the beginning of the rest of words.
/// </summary>
internal sealed class StaticToken(string name, string group)
{
    private readonly List<(int Paper, int Value)> _postings = [];

    public string Name { get; } = name;

    /// <summary>Tokens of one group stand in one shard.</summary>
    public string Group { get; } = group;

    /// <summary>Whether its values are points, not weights.</summary>
    public bool HasPoints => Name[0] is '=' or '@';

    /// <summary>By paper; of a paper the best value.</summary>
    public IReadOnlyList<(int Paper, int Value)> Postings => _postings;

    /// <param name="paper">Not below those before it.</param>
    public void Add(int paper, int value)
    {
        if (_postings.Count == 0 || _postings[^1].Paper != paper)
            _postings.Add((paper, value));
        else if (_postings[^1].Value < value)
            _postings[^1] = (paper, value);
    }
}
