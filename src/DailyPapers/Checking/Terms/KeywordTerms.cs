using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Terms;

/// <summary>Keywords in the form that the glossary prefers: what is searched and counted over days has one name. The English beside a keyword says which term is meant.</summary>
internal static class KeywordTerms
{
    public static ImmutableArray<Keyword> Unified(ImmutableArray<Keyword> keywords, Glossary glossary)
    {
        var index = TermIndex.Of(glossary);
        return [.. keywords.Select(keyword => index.Of(keyword.English) is { } term && IsOther(keyword.Korean, term) ? keyword with { Korean = term.Korean } : keyword)];
    }

    private static bool IsOther(string korean, Term term) => term.Accepted.Contains(korean) || term.Variants.Contains(korean) || term.Avoid.Contains(korean);
}
