namespace DailyPapers.Searching.Static;

/// <summary>Which papers each of many tokens has. A paper adds a thousand postings: they lie one behind another, and each points to the one before of its token.</summary>
internal sealed class PostingChains
{
    private const int None = -1;

    /// <summary>The newest posting of each token.</summary>
    private readonly List<int> _newest = [];

    private (int Paper, int Value, int Before)[] _postings = new (int, int, int)[1024];
    private int _count;

    /// <returns>The number of a new token.</returns>
    public int Begin()
    {
        _newest.Add(None);
        return _newest.Count - 1;
    }

    /// <param name="paper">Not below those before it.</param>
    /// <param name="value">Of a paper the highest counts.</param>
    public void Add(int token, int paper, int value)
    {
        var newest = _newest[token];
        if (newest != None && _postings[newest].Paper == paper)
        {
            _postings[newest].Value = Math.Max(_postings[newest].Value, value);
            return;
        }

        if (_count == _postings.Length)
            Array.Resize(ref _postings, 2 * _count);
        _postings[_count] = (paper, value, newest);
        _newest[token] = _count++;
    }

    /// <summary>By paper.</summary>
    public List<(int Paper, int Value)> Of(int token)
    {
        var postings = new List<(int, int)>();
        for (var at = _newest[token]; at != None; at = _postings[at].Before)
            postings.Add((_postings[at].Paper, _postings[at].Value));
        postings.Reverse();
        return postings;
    }
}
