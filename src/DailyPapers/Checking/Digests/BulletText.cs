using System.Text.RegularExpressions;

namespace DailyPapers.Checking.Digests;

/// <summary>What of a bullet is Korean prose: without its key or label in front, and the mark and the links to evidence behind.</summary>
internal static partial class BulletText
{
    /// <summary>What our pages set behind a line that a check could not confirm; the rest of the line is ours.</summary>
    private const string Mark = "**확인 필요**(";

    private const int LongestKey = 40;

    private static readonly string[] Labels = ["문제", "방법", "결과", "한계"];

    /// <returns>The prose, trimmed and maybe empty, and the key as it is written.</returns>
    public static (Located Text, string? Heading) Of(Located bullet)
    {
        var (start, heading) = Key(bullet.Text);
        return (WithoutTail(bullet.Slice(start, bullet.Text.Length)), heading);
    }

    /// <summary>Without our mark and evidence behind it.</summary>
    public static Located WithoutTail(Located text)
    {
        var end = text.Text.IndexOf(Mark, StringComparison.Ordinal);
        end = end < 0 ? text.Text.Length : end;
        // A headline's mark stands behind a point of its own.
        if (end < text.Text.Length && text.Text[..end].EndsWith(" · ", StringComparison.Ordinal))
            end -= 3;
        while (EvidenceLink().Match(text.Text[..end]) is { Success: true } link)
            end = link.Index;
        return text.Slice(0, end).Trim();
    }

    private static (int End, string? Heading) Key(string text)
    {
        if (text.Length == 0 || text[0] is not ('*' or '_'))
            return PlainKey().Match(text) is { Success: true } plain ? (plain.Length, plain.Groups["key"].Value) : (0, null);
        var sign = text[0];
        var open = RunOf(text, 0, sign);
        var close = text.IndexOf(sign, open);
        if (open > 3 || close < 0 || close - open > LongestKey)
            return (0, null);
        var end = close + RunOf(text, close, sign);
        var key = text[open..close].Trim();
        var after = SkipBlanks(text, end);
        if (after < text.Length && text[after] is ':' or '：')
            return (after + 1, text[..end]);
        var isKey = key.EndsWith(':') || key.EndsWith('：') || key.StartsWith('[') && key.EndsWith(']') || Labels.Contains(key);
        return isKey && (end == text.Length || text[end] == ' ') ? (end, text[..end]) : (0, null);
    }

    private static int RunOf(string text, int at, char sign)
    {
        var length = 0;
        while (at + length < text.Length && text[at + length] == sign)
            length++;
        return length;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at;
    }

    /// <summary>The old script's keys where their stars are missing; another word before a colon may well be the paper's name.</summary>
    [GeneratedRegex(@"\A(?<key>\[?(?:What['’]?s New|Technical Details|Performance Highlights)\]?)\s?[:：]\s?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlainKey();

    /// <summary>Behind a blank, to arXiv or under one of our labels: a link that the sentence itself does not need.</summary>
    [GeneratedRegex(@"(?<=\S)[ ]+\[(?:(?:초록|본문|§[A-Z0-9.]{1,12})\]\([^()\s]{1,300}\)|[^\[\]]{1,60}\]\(https://arxiv\.org/[^()\s]{1,200}\))\s*\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex EvidenceLink();
}
