using System.Reflection;
using System.Text;

namespace DailyPapers.Checking.Related;

/// <summary>The word lists that are built in, without their comments.</summary>
internal static class WordLists
{
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Related/" + name) ?? throw new InvalidOperationException($"{name} is not built in.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
