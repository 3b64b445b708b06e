using System.Collections.Immutable;
using System.Text;

namespace DailyPapers.Searching.Static;

/// <summary>Ascending numbers of papers, each with a small code, as text that a script reads.</summary>
internal static class PostingText
{
    // All of ASCII that needs no escape between backquotes, and no blank.
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!\"#%&'()*+,-./:;<=>?@[]^_{|}~";

    /// <summary>So many digits end a number; the others say that it goes on.</summary>
    private const int Last = 61;

    private const int Going = 30;

    /// <summary>All points that a place can be worth, by their codes: a weight times what kind of place it is.</summary>
    public static ImmutableArray<int> Points { get; } = [.. SearchDocument.Weights.SelectMany(weight => new[] { WordPlace.Whole, WordPlace.Beginning, WordPlace.Within }.Select(place => weight * place)).Distinct().OrderDescending()];

    /// <param name="values">All that there are; the place of a posting's value among them is its code.</param>
    public static void Write(StringBuilder text, List<(int Paper, int Value)> postings, ImmutableArray<int> values)
    {
        var before = -1;
        foreach (var (paper, value) in postings)
        {
            WriteNumber(text, ((paper - before - 1) * values.Length) + values.IndexOf(value));
            before = paper;
        }
    }

    private static void WriteNumber(StringBuilder text, int number)
    {
        var end = text.Length;
        text.Append(Digits[number % Last]);
        for (number /= Last; number > 0; number /= Going)
            text.Insert(end, Digits[Last + (number % Going)]);
    }
}
