using System.Reflection;
using System.Text;

namespace DailyPapers.Checking.Registers;

/// <summary>The word lists of the Korean rules that are built in, without their comments.</summary>
internal static class WordData
{
    /// <summary>The cells of each line.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Checking/" + name) ?? throw new InvalidOperationException($"{name} is not built in.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }

    /// <summary>The words of a cell.</summary>
    public static string[] Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
