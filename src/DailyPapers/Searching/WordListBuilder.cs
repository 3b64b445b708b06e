namespace DailyPapers.Searching;

/// <summary>Gathers the words of an index, paper by paper.</summary>
internal sealed class WordListBuilder
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _words = [];
    private readonly List<List<int>> _postings = [];

    public WordListBuilder() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Papers come one after another, and the heaviest fields of a paper first: a word counts where it weighs most.</summary>
    public void Add(string folded, FoundPlace place, int paper, int weight)
    {
        var word = folded.AsSpan(place.Start, place.Length);
        if (!_lookup.TryGetValue(word, out var number))
        {
            number = _words.Count;
            _words.Add(word.ToString());
            _postings.Add([]);
            _numbers.Add(_words[number], number);
        }

        var postings = _postings[number];
        if (postings.Count == 0 || WordList.PaperOf(postings[^1]) != paper)
            postings.Add(WordList.Posting(paper, weight));
    }

    public WordList Build() => new(_words, _postings);
}
