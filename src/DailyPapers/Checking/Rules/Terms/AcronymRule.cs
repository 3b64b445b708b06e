using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Terms;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Terms;

/// <summary>
/// An abbreviation that its own full name does not yield: (Quantum Reinforcement Policy Optimization; GRPO). Only where nearly all letters are there, so
/// that the two are surely meant for each other; what the paper itself abbreviates so is left alone.
/// </summary>
internal sealed class AcronymRule() : PieceRule("term.acronym", Severity.Error, Repair.Model)
{
    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        foreach (var gloss in piece.Terms(writing.Glossary).Glosses)
        {
            var (name, acronym) = gloss.Abbreviation.Length > 0 ? (gloss.Name, gloss.Abbreviation) : (Before(piece.Text, gloss.WordEnd), gloss.Content);
            acronym = acronym.TrimEnd('s');
            if (!IsAcronym(acronym) || !IsMeant(name, acronym) || Yields(name, acronym) || (HasMore(name, acronym) && Yields(name, acronym[1..])) || IsOfThePaper(writing, name, acronym))
                continue;
            var start = gloss.Abbreviation.Length > 0 ? gloss.Open : gloss.WordEnd - name.Length;
            yield return new Hit(piece, start, gloss.End - start)
            {
                Complaint = $"{piece.Spoken}의 약어 \"{acronym}\"{Particle(acronym)} 풀이 \"{name}\"의 머리글자와 맞지 않습니다. 원문의 이름과 약어를 그대로 쓰세요.",
            };
        }
    }

    private static string Particle(string acronym) => acronym[^1] is 'L' or 'M' or 'N' or 'R' ? "이" : "가";

    private static bool IsAcronym(string text) => text.Length is >= 3 and <= 7 && text.All(char.IsAsciiLetterUpper);

    /// <summary>The Latin words right before the parenthesis.</summary>
    private static string Before(string text, int end)
    {
        var start = end;
        while (start > 0 && ((char.IsLetter(text[start - 1]) && !Hangul.Is(text[start - 1])) || text[start - 1] is '-' or ' ' or '\'' or '’'))
            start--;
        return text[start..end].Trim();
    }

    /// <summary>As many words as letters, give or take one, and all first letters but one among them.</summary>
    private static bool IsMeant(string name, string acronym)
    {
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsAsciiLetter(word[0]) && word is not ("of" or "and" or "the" or "for" or "with" or "in" or "to" or "a" or "on" or "by" or "from" or "via" or "as")).ToList();
        if (Math.Abs(words.Count - acronym.Length) > 1 || words.Count < 3 || !name.All(character => char.IsAsciiLetter(character) || character is ' ' or '-'))
            return false;
        var left = acronym.ToList();
        foreach (var word in words)
            left.Remove(char.ToUpperInvariant(word[0]));
        return left.Count <= 1;
    }

    /// <summary>The first letter may stand for a word that the name leaves out: LSFS is an LLM-based Semantic File System.</summary>
    private static bool HasMore(string name, string acronym) => name.AsSpan().Count(' ') + 1 < acronym.Length;

    /// <summary>The letters in their order, anywhere in the name.</summary>
    private static bool Yields(string name, string acronym)
    {
        var at = 0;
        foreach (var character in name)
        {
            if (at < acronym.Length && char.ToUpperInvariant(character) == acronym[at])
                at++;
        }

        return at == acronym.Length;
    }

    private static bool IsOfThePaper(Writing writing, string name, string acronym)
    {
        var text = writing.Source?.Everything ?? writing.Title;
        var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && text.AsSpan(at + name.Length, Math.Min(text.Length - at - name.Length, acronym.Length + 5)).Contains(acronym, StringComparison.Ordinal);
    }
}
