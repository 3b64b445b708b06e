using DailyPapers.Papers;

namespace DailyPapers.Searching.Static;

/// <summary>Gathers the tokens of papers, one after another.</summary>
internal sealed class StaticTokens(TermForms forms, TermSpellings spellings)
{
    private readonly Dictionary<string, StaticToken> _tokens = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordTokens> _words = new(StringComparer.Ordinal);

    public IReadOnlyCollection<StaticToken> All => _tokens.Values;

    public void Add(SearchDocument document, int paper)
    {
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var field in document.Fields)
        {
            foreach (var place in SearchWords.Of(field.Folded))
            {
                if (!lookup.TryGetValue(field.Folded.AsSpan(place.Start, place.Length), out var word))
                    _words.Add(field.Folded.Substring(place.Start, place.Length), word = TokensOf(field.Folded.Substring(place.Start, place.Length)));
                word.Add(paper, field.Weight);
            }

            foreach (var place in spellings.Of(field.Folded))
                AddSpelling(field.Folded.Substring(place.Start, place.Length), paper, field.Weight * WordPlace.Of(field.Folded, place.Start, place.Length));
        }
    }

    private void AddSpelling(string spelling, int paper, int points)
    {
        if (TermSpellings.HasBlanks(spelling))
            Token("=" + spelling, "@" + TermForms.Key(spelling)).Add(paper, points);
        foreach (var key in forms.KeysOf(spelling))
            Token("@" + key, "@" + key).Add(paper, points);
    }

    private WordTokens TokensOf(string word)
    {
        var (pointed, weighed) = (new List<(StaticToken, int)>(), new List<StaticToken>());
        for (var at = 0; at < word.Length; at++)
        {
            if (!SearchWords.IsOpen(word, at))
                continue;
            var (isHangul, rest) = (Hangul.Is(word[at]), word[at..]);
            // Short forms stand in too many words to gather them from these.
            for (var length = 1; length <= (isHangul ? 1 : 2) && length <= rest.Length; length++)
            {
                if (!char.IsHighSurrogate(rest[length - 1]))
                    pointed.Add((Token("=" + rest[..length], rest[..length]), WordPlace.Of(word, at, length)));
            }

            if (rest.Length >= GroupLength(rest))
                weighed.Add(Token((WordPlace.IsStart(word, at) ? ">" : "~") + rest, rest[..GroupLength(rest)]));
        }

        return new WordTokens(pointed, weighed);
    }

    /// <summary>So many characters of a form say in which shard its words stand.</summary>
    private static int GroupLength(string form) => Hangul.Is(form[0]) ? 2 : 3;

    private StaticToken Token(string name, string group)
    {
        if (!_tokens.TryGetValue(name, out var token))
            _tokens.Add(name, token = new StaticToken(name, group));
        return token;
    }
}
