namespace DailyPapers.Searching.Static;

/// <summary>The tokens of a word: found once for all the papers that have it.</summary>
/// <param name="pointed">Forms, with what kind of place each has in the word.</param>
/// <param name="weighed">Rests of the word.</param>
internal sealed class WordTokens((int Token, int Place)[] pointed, int[] weighed)
{
    private int _last = -1;

    /// <summary>The heaviest fields of a paper come first: the same word again adds nothing.</summary>
    public void Add(PostingChains postings, int paper, int weight)
    {
        if (_last == paper)
            return;
        _last = paper;
        foreach (var (token, place) in pointed)
            postings.Add(token, paper, weight * place);
        foreach (var token in weighed)
            postings.Add(token, paper, weight);
    }
}
