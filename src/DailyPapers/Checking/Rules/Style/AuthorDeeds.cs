using System.Collections.Immutable;
using DailyPapers.Checking.Registers;

namespace DailyPapers.Checking.Rules.Style;

/// <summary>What authors do in a paper, <c>author-deeds.tsv</c>: 제안합니다, 공개하고, 확인했습니다.</summary>
internal static class AuthorDeeds
{
    private static readonly ImmutableArray<string> Endings = ["하여", "하고", "하며", "하였", "합니", "한다", "했", "해", "함으로써"];

    private static readonly ImmutableArray<string> PastEndings = ["하였", "했"];

    private static readonly ImmutableArray<(string Stem, ImmutableArray<string> Endings)> All = [.. WordData.Rows("author-deeds.tsv").Select(row =>
        (row[0], row[1] switch { "any" => Endings, "past" => PastEndings, _ => [] }))];

    /// <summary>Whether a word of the sentence is one, in a form that has the sentence's own subject: not the 제안한 of a noun.</summary>
    public static bool AreIn(ReadOnlySpan<char> sentence)
    {
        foreach (var range in sentence.Split(' '))
        {
            if (IsOne(sentence[range]))
                return true;
        }

        return false;
    }

    private static bool IsOne(ReadOnlySpan<char> word)
    {
        foreach (var (stem, endings) in All)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal) && (endings.IsEmpty || StartsWithOne(word[stem.Length..], endings)))
                return true;
        }

        return false;
    }

    private static bool StartsWithOne(ReadOnlySpan<char> rest, ImmutableArray<string> endings)
    {
        foreach (var ending in endings)
        {
            if (rest.StartsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
