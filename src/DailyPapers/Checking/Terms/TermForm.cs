using DailyPapers.Papers;

namespace DailyPapers.Checking.Terms;

/// <summary>A form of a term as it stands in the glossary.</summary>
/// <param name="IsOrdinary">The word has a meaning beside the term's, or is a form of two terms: only its own English behind it tells what is meant.</param>
internal sealed record TermForm(string Text, Term Term, Standing Standing, bool IsOrdinary)
{
    /// <summary>The English as terms are compared.</summary>
    public string Key { get; } = English.Key(Term.English);

    /// <summary>What stands for it in running text: the preferred form, or the first Korean one where that is English. Mends never write English.</summary>
    public string? Korean { get; } = new[] { Term.Korean }.Concat(Term.Accepted).FirstOrDefault(Hangul.IsIn);

    /// <summary>
    /// The English of the row or its abbreviation; beside a word that means nothing else also with a word more or less: 확산 변환기(Multi-view Diffusion
    /// Transformer), 큰 언어 모델(Code LLMs).
    /// </summary>
    public bool IsEnglish(Gloss gloss) => gloss.Key == Key || IsAbbreviation(gloss.Name) ||
        (!IsOrdinary && (gloss.Key.EndsWith(Key, StringComparison.Ordinal) || (gloss.Key.Length > 5 && Key.EndsWith(gloss.Key, StringComparison.Ordinal)) ||
            IsAbbreviation(gloss.Name.AsSpan(gloss.Name.LastIndexOf(' ') + 1))));

    /// <summary>Whether the text is the term's abbreviation, in the singular or the plural: LLM, LLMs.</summary>
    private bool IsAbbreviation(ReadOnlySpan<char> text)
    {
        foreach (var accepted in Term.Accepted)
        {
            if (accepted.Length > 1 && text.StartsWith(accepted, StringComparison.Ordinal) && char.IsAsciiLetterUpper(accepted[^1]) && text[accepted.Length..] is "" or "s")
                return true;
        }

        return false;
    }
}
