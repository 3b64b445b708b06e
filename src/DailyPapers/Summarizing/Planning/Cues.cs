using System.Text.RegularExpressions;

namespace DailyPapers.Summarizing.Planning;

/// <summary>Wordings by which a text tells that a summary needs it, counted in hundredths: whole numbers add up alike on every machine.</summary>
internal static partial class Cues
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>What the wording is worth; below 0 for what a summary can do without.</summary>
    public static int In(string text, OwnNames names) =>
        (90 * Count(Contribution(), text, 2)) + (70 * Count(Announcement(), text, 1)) + (70 * Count(Comparison(), text, 3)) + (30 * Count(Figure(), text, 4))
        + (110 * Count(Limit(), text, 2)) + (names.OccurIn(text) ? 40 : 0) + Statement(text)
        - (25 * Count(Citation(), text, 5)) - (40 * Count(Setting(), text, 3)) - (100 * Count(Signpost(), text, 1));

    /// <summary>Whether a paragraph says that the list behind it tells the contributions.</summary>
    public static bool AnnouncesList(string text) => text.EndsWith(':') && (Announcement().IsMatch(text) || Contribution().IsMatch(text));

    public static bool IsProof(string text) => Proof().IsMatch(text);

    private static int Count(Regex cue, string text, int most)
    {
        var count = 0;
        foreach (var _ in cue.EnumerateMatches(text))
        {
            if (++count == most)
                break;
        }

        return count;
    }

    private static int Statement(string text) => Theorem().IsMatch(text) ? 200 : Lemma().IsMatch(text) ? 60 : 0;

    [GeneratedRegex(@"\bwe (also |further |then |first |formally |empirically )?(propose|introduce|present|show|demonstrate|find|found|develop|design|release|provide|study|investigate|prove|establish|argue|observe|identify|reveal|contribute|open-source|survey|review|conjecture|report)\b|\b(this|the present) (paper|work|survey|report|article|study) (proposes|introduces|presents|shows|provides|studies|investigates|reviews|surveys|describes|develops)", Options)]
    private static partial Regex Contribution();

    [GeneratedRegex(@"\bcontributions?\b|\bin (summary|this (paper|work|report|survey|article))\b|\bto summarize\b|\bkey (idea|insight|finding|takeaway|observation)s?\b|\b(main|central) (idea|finding|result|question|claim)s?\b|\bour (goal|aim|approach|method|framework|core idea)\b|\btakeaways?\b|\bresearch questions?\b", Options)]
    private static partial Regex Announcement();

    [GeneratedRegex(@"\boutperform|\bstate[- ]of[- ]the[- ]art\b|\bSOTA\b|\bsurpass|\bimprov(e|es|ed|ing|ements?)\b|\bachiev(e|es|ed|ing)\b|\bcompared (to|with)\b|\b(better|higher|lower|faster|larger|smaller|more|less|fewer) than\b|\bexceed|\bspeed-?up|\bgains?\b|\breduc(es|ed|tion)\b|\bconsistently\b|\bsignificantly\b|\bon par with\b|\bcomparable to\b", Options)]
    private static partial Regex Comparison();

    [GeneratedRegex(@"(?<![0-9.])[0-9]{1,6}(\.[0-9]{1,4})?\s?(\\?%|×|\\times|x\b|points?\b|pp\b|percent)|(?<![0-9.])[0-9]{1,6}\.[0-9]{1,4}(?![0-9])", Options)]
    private static partial Regex Figure();

    [GeneratedRegex(@"\blimitations?\b|\blimited (to|by|in)\b|\bshortcomings?\b|\bdrawbacks?\b|\bfuture work\b|\bfails? (to|on|in|when)\b|\bhowever, our\b|\bdoes not (generalize|scale|handle|support|cover|hold)\b|\bremains? (open|unclear|challenging|a challenge|to be)\b|\bopen (problem|question|challenge)s?\b|\bwe (do not|did not|cannot|leave)\b", Options)]
    private static partial Regex Limit();

    [GeneratedRegex(@"\bet al\b|\[[0-9]{1,3}(, ?[0-9]{1,3}){0,20}\]", Options)]
    private static partial Regex Citation();

    [GeneratedRegex(@"\blearning rates?\b|\bbatch size\b|\bhyper-?parameters?\b|\bAdamW?\b|\bweight decay\b|\bwarm-?up\b|\brandom seeds?\b|\bepochs?\b|\bGPUs?\b|\bdefault (settings?|values?)\b", Options)]
    private static partial Regex Setting();

    [GeneratedRegex(@"\borgani[sz]ed as follows\b|\b(remainder|rest) of (this|the) (paper|work|article)\b|\b(in|see|refer to) (the )?(appendix|supplementa)|\bdetails? (can be found|are (given|provided|deferred))\b", Options)]
    private static partial Regex Signpost();

    [GeneratedRegex(@"^\W{0,3}(theorem|proposition|corollary|main result|conjecture)\b.{0,4}[0-9A-Z(]", Options)]
    private static partial Regex Theorem();

    [GeneratedRegex(@"^\W{0,3}(lemma|definition|assumption|claim)\b.{0,4}[0-9A-Z(]", Options)]
    private static partial Regex Lemma();

    [GeneratedRegex(@"^\W{0,3}(proof|proof sketch)\b\s?[.:(]|^\W{0,3}proof of\b", Options)]
    private static partial Regex Proof();
}
