using System.Text;

namespace DailyPapers.Checking.Terms;

/// <summary>English terms compared as people write them: in any case, with or without hyphens, in the singular or the plural.</summary>
internal static class English
{
    /// <summary>Letters and digits alone, lower case, without a plural s.</summary>
    public static string Key(string english)
    {
        var key = new StringBuilder(english.Length);
        foreach (var character in english)
        {
            if (char.IsLetterOrDigit(character))
                key.Append(char.ToLowerInvariant(character));
        }

        if (key.Length > 4 && key[^1] == 's' && key[^2] is not ('s' or 'i' or 'u'))
            key.Length--;
        return key.ToString();
    }
}
