using System.Globalization;
using System.Text;

namespace DailyPapers.Searching.Static;

/// <summary>Tokens as the text of a shard: a line each, with as much of its name as differs from the line before.</summary>
internal static class ShardText
{
    /// <summary>Of the name before, in one digit.</summary>
    private const int MostShared = 35;

    /// <param name="block">The name of the block.</param>
    /// <param name="number">Of the shard in it.</param>
    public static StaticFile Of(string block, int number, IEnumerable<StaticToken> shard, StaticTokens tokens)
    {
        var name = Name(number);
        var text = new StringBuilder("dailyPapers.shard(\"").Append(block).Append('/').Append(name).Append("\",`");
        var before = "";
        foreach (var token in shard.OrderBy(token => token.Name, StringComparer.Ordinal))
        {
            var shared = Math.Min(MostShared, token.Name.AsSpan().CommonPrefixLength(before));
            text.Append("0123456789abcdefghijklmnopqrstuvwxyz"[shared]);
            Escape(text, token.Name.AsSpan(shared));
            text.Append(' ');
            PostingText.Write(text, tokens.PostingsOf(token), token.HasPoints ? PostingText.Points : SearchDocument.Weights);
            text.Append('\n');
            before = token.Name;
        }

        return new StaticFile($"search/{block}/{name}.js", text.Append("`)\n").ToString());
    }

    public static string Name(int number) => number.ToString("x3", CultureInfo.InvariantCulture);

    private static void Escape(StringBuilder text, ReadOnlySpan<char> name)
    {
        for (var at = 0; at < name.Length; at++)
        {
            var isPair = char.IsHighSurrogate(name[at]) && at + 1 < name.Length && char.IsLowSurrogate(name[at + 1]);
            if (name[at] is '`' or '\\' or '$')
                text.Append('\\').Append(name[at]);
            else if (isPair)
                text.Append(name[at]).Append(name[++at]);
            else if (char.IsSurrogate(name[at]) || char.IsControl(name[at]))
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)name[at]:x4}");
            else
                text.Append(name[at]);
        }
    }
}
