using System.Collections.Immutable;
using System.Text;

namespace DailyPapers.Checking.Terms;

/// <summary>The rows of a list that is built in: tab-separated, lines with <c>#</c> are remarks.</summary>
internal static class WordList
{
    public static ImmutableArray<string[]> Read(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream($"Checking/{name}.tsv") ?? throw new InvalidOperationException($"The list {name} is not built in.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return [.. reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.Split('\t'))];
    }
}
