using DailyPapers.Papers;

namespace DailyPapers.Searching.Static;

/// <summary>Gathers the tokens of papers, one after another.</summary>
internal sealed class StaticTokens(TermForms forms, TermSpellings spellings)
{
    /// <summary>Forms of so many characters have their own tokens.</summary>
    private const int Short = 2;

    private readonly PostingChains _postings = new();
    private readonly Dictionary<string, StaticToken> _tokens = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordTokens> _words = new(StringComparer.Ordinal);

    public IReadOnlyCollection<StaticToken> All => _tokens.Values;

    /// <summary>By paper; of a paper the best value.</summary>
    public List<(int Paper, int Value)> PostingsOf(StaticToken token) => _postings.Of(token.Number);

    public void Add(SearchDocument document, int paper)
    {
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var field in document.Fields)
        {
            foreach (var place in SearchWords.Of(field.Folded))
            {
                if (!lookup.TryGetValue(field.Folded.AsSpan(place.Start, place.Length), out var word))
                    _words.Add(field.Folded.Substring(place.Start, place.Length), word = TokensOf(field.Folded.Substring(place.Start, place.Length)));
                word.Add(_postings, paper, field.Weight);
            }

            foreach (var place in spellings.Of(field.Folded))
                AddSpelling(field.Folded.Substring(place.Start, place.Length), paper, field.Weight * WordPlace.Of(field.Folded, place.Start, place.Length));
        }
    }

    private void AddSpelling(string spelling, int paper, int points)
    {
        if (TermSpellings.HasBlanks(spelling))
            _postings.Add(Token("=" + spelling, "@" + TermForms.Key(spelling)), paper, points);
        foreach (var key in forms.KeysOf(spelling))
            _postings.Add(Token("@" + key, "@" + key), paper, points);
    }

    private WordTokens TokensOf(string word)
    {
        var (pointed, weighed) = (new List<(int, int)>(), new List<int>());
        for (var at = 0; at < word.Length; at++)
        {
            if (!SearchWords.IsOpen(word, at))
                continue;
            var rest = word[at..];
            // One or two characters stand in too many words to gather them from these.
            for (var length = 1; length <= Math.Min(Short, rest.Length); length++)
                pointed.Add((Token("=" + rest[..length], "=" + rest[..length]), WordPlace.Of(word, at, length)));
            if (rest.Length > Short)
                weighed.Add(Token((WordPlace.IsStart(word, at) ? ">" : "~") + rest, rest[..(Hangul.Is(rest[0]) ? Short : Short + 1)]));
        }

        return new WordTokens([.. pointed], [.. weighed]);
    }

    private int Token(string name, string group)
    {
        if (!_tokens.TryGetValue(name, out var token))
            _tokens.Add(name, token = new StaticToken(_postings.Begin(), name, group));
        return token.Number;
    }
}
