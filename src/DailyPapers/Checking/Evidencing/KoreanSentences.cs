using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DailyPapers.Checking.Evidencing;

/// <summary>
/// Cuts a bullet into sentences that can be read apart. A sentence of the Korean ends in a verb (다, 요, 죠, 까, 함, 임, 음, 됨) and a full
/// stop; what stands in brackets or quotation marks belongs to the sentence around it.
/// </summary>
internal static partial class KoreanSentences
{
    private const int Shortest = 15;

    /// <summary>The pieces joined by spaces are the text.</summary>
    public static ImmutableArray<string> Split(string text)
    {
        var sentences = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        foreach (var end in Ends(text))
        {
            sentences.Add(text[start..end]);
            start = end + 1;
        }

        sentences.Add(text[start..]);
        return sentences.ToImmutable();
    }

    /// <summary>Whether a reader understands it without the sentence before.</summary>
    public static bool StandsAlone(string text) => IsLong(text) && !Leaning().IsMatch(text);

    public static bool IsLong(string text) => text.Length >= Shortest;

    private static IEnumerable<int> Ends(string text)
    {
        int depth = 0, seen = 0;
        foreach (Match match in End().Matches(text))
        {
            for (; seen < match.Index; seen++)
                depth = Math.Max(0, depth + Step(text[seen]));
            if (depth == 0)
                yield return match.Index + match.Length;
        }
    }

    private static int Step(char character) => character switch
    {
        '(' or '[' or '“' or '‘' or '「' or '『' => 1,
        ')' or ']' or '”' or '’' or '」' or '』' => -1,
        _ => 0,
    };

    [GeneratedRegex(@"(?<=[가-힣])(?<=[다요죠까함임음됨])[.!?]{1,3}(?= \S)", RegexOptions.CultureInvariant)]
    private static partial Regex End();

    /// <summary>Words at the front that point back or only join: 이는, 이를 통해, 그러나, 반면 ...</summary>
    [GeneratedRegex(@"\A(?:이(?:는|를|것[은이을]?|로|로써|에|때|와|들[은이을]?|어|처럼|후|외에도?|중|밖에도?)?|그(?:는|것[은이을]?|들[은이을]?|중|러나|런데|리고|래서|러므로|럼에도|때)?|이러한|이런|이렇게|그러한|그런|그렇게|해당|하지만|반면에?|반대로|따라서|또한?|특히|즉|예를|예컨대|여기에?는?|여기서|다만|단|한편|나아가|더 나아가|더욱이|게다가|아울러|결과적으로|덕분에|때문에|왜냐하면|둘|모두|각각은?|전자[는가]?|후자[는가]?|나머지는?|다음으로|마지막으로|첫째|둘째|셋째|먼저|우선|및|등|같은|같이|동시에|대신|물론|결국|그중|그 결과|이 밖에)[,\s]", RegexOptions.CultureInvariant)]
    private static partial Regex Leaning();
}
