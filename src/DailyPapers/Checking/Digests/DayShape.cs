using System.Globalization;
using System.Text.Json;

namespace DailyPapers.Checking.Digests;

/// <summary>Whether a day's data has the parts that a check reads: one of another kind, or one left out, would be passed over without a word.</summary>
internal sealed class DayShape(JsonTexts texts)
{
    /// <summary>The first part that is not what it has to be, in the file's order of papers; null where all are.</summary>
    public DayFault? Fault()
    {
        if (Of("schema") != JsonTokenType.String || texts["schema"]!.Text != DayFileDigest.Schema)
            return At("schema", $"\"{DayFileDigest.Schema}\"이어야", $"\"{DayFileDigest.Schema}\"");
        return Array("papers", isNeeded: true, Paper);
    }

    private DayFault? Paper(string path) =>
        Text($"{path}.id") ?? Text($"{path}.title") ?? TextOrNull($"{path}.title_ko") ?? TextOrNull($"{path}.abstract") ?? Summary($"{path}.summary");

    private DayFault? Summary(string path)
    {
        if (Of(path) == JsonTokenType.Null)
            return null;
        if (Of(path) != JsonTokenType.StartObject)
            return At(path, "객체나 null이어야", "an object or null");
        return TextOrNull($"{path}.headline") ?? Array($"{path}.bullets", isNeeded: true, Bullet) ?? Array($"{path}.abstract", isNeeded: false, Sentence);
    }

    private DayFault? Bullet(string path) => TextOrNull($"{path}.label") ?? Text($"{path}.text");

    private DayFault? Sentence(string path) => TextOrNull($"{path}.en") ?? TextOrNull($"{path}.ko");

    private DayFault? Array(string path, bool isNeeded, Func<string, DayFault?> item)
    {
        if (Of(path) == JsonTokenType.Null || (Of(path) is null && !isNeeded))
            return path == "papers" ? At(path, "배열이어야", "an array") : null;
        if (Of(path) != JsonTokenType.StartArray)
            return At(path, "배열이어야", "an array");
        for (var index = 0; ; index++)
        {
            var each = string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
            if (Of(each) is not { } kind)
                return null;
            if ((kind == JsonTokenType.StartObject ? item(each) : At(each, "객체여야", "an object")) is { } fault)
                return fault;
        }
    }

    private DayFault? Text(string path) => Of(path) == JsonTokenType.String ? null : At(path, "문자열이어야", "a string");

    /// <summary>Imported papers may lack it.</summary>
    private DayFault? TextOrNull(string path) => Of(path) is null or JsonTokenType.Null or JsonTokenType.String ? null : At(path, "문자열이나 null이어야", "a string or null");

    private JsonTokenType? Of(string path) => texts.At(path)?.Kind;

    private DayFault At(string path, string korean, string english)
    {
        // What is left out is told at what should hold it.
        var holder = path;
        while (texts.At(holder) is null && holder.Length > 0)
            holder = holder[..Math.Max(0, holder.LastIndexOf('.'))];
        return new DayFault(path, texts.At(holder)?.Start ?? 0, texts.At(path) is null, korean, english);
    }
}
