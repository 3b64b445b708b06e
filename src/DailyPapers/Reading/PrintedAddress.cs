namespace DailyPapers.Reading;

/// <summary>A web address as a sentence prints it.</summary>
internal static class PrintedAddress
{
    private static readonly char[] Hanging = ['.', ',', ';', ':', '!', '?', '\'', '"', '”', '’', '}', ']', '>', '*', '_', '$', '\\', '|', '-'];

    /// <summary>Without the punctuation that hangs on to it, and with <c>https</c> where no scheme is printed.</summary>
    public static string Whole(string printed)
    {
        var bare = printed.TrimEnd(Hanging);
        // A closing bracket belongs to the address only with an opening one in it.
        while (bare.EndsWith(')') && bare.Count(character => character == ')') > bare.Count(character => character == '('))
            bare = bare[..^1].TrimEnd('.', ',');
        return bare.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? bare : "https://" + bare;
    }
}
