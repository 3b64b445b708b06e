using System.Text.RegularExpressions;

namespace DailyPapers.Reading.Instructions;

/// <summary>Looks for cues in a sentence, clause by clause.</summary>
internal static partial class CueFinder
{
    /// <summary>Words of a hidden text that are tried as the start of a clause.</summary>
    private const int MostStarts = 2_000;

    private const int FewestHiddenWords = 4;

    /// <summary>The surest cue of a sentence that addresses its reader; null for one that reports, describes or quotes.</summary>
    /// <param name="sentence">Quoted parts masked.</param>
    public static Cue? Find(string sentence)
    {
        var folded = FoldedText.Of(sentence);
        var isOfPapers = EnglishCues.SpeaksOfPapers(folded);
        return Clauses(folded).Select(clause => EnglishCues.Of(clause, isOfPapers)).Append(EnglishCues.Within(folded)).Append(EastAsianCues.In(folded))
            .OfType<Cue>().MaxBy(cue => cue.Kind);
    }

    /// <summary>Nobody hides a description: here a cue anywhere counts, quoted or not. A rule of a layout has no four words.</summary>
    public static Cue? FindHidden(string text)
    {
        var folded = FoldedText.Of(text);
        if (EastAsianCues.In(folded) is { } eastern)
            return eastern;
        var starts = WordStart().Matches(folded).Select(match => match.Index).Take(MostStarts).ToList();
        return starts.Count < FewestHiddenWords && SetApartWords(folded) < FewestHiddenWords
            ? null
            : starts.Select(start => EnglishCues.Of(Clause(folded, start), isOfPapers: true)).Append(EnglishCues.Within(folded)).OfType<Cue>().MaxBy(cue => cue.Kind);
    }

    /// <summary>Whether a sentence behind an instruction belongs to it.</summary>
    public static bool GoesOn(string sentence) => EnglishCues.GoesOn(FoldedText.Of(sentence));

    // A text whose letters were all set apart folds into one long word.
    private static int SetApartWords(string folded) => folded.Length / 6;

    /// <summary>
    /// From the sentence's start, and from behind every mark that may end a clause. Not behind a comma, where lists go on, and not where the
    /// words before announce an example.
    /// </summary>
    private static IEnumerable<string> Clauses(string sentence)
    {
        yield return Clause(sentence, 0);
        foreach (var cut in ClauseEnd().Matches(sentence).Select(match => match.Index + match.Length))
        {
            if (!Announces().IsMatch(sentence[Math.Max(0, cut - 160)..cut]))
                yield return Clause(sentence, cut);
        }
    }

    private static string Clause(string sentence, int start) => sentence.Substring(start, Math.Min(sentence.Length - start, EnglishCues.LongestClause));

    [GeneratedRegex(@"[.!?:;…—–|)\]] ?[""'(\[]?(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex ClauseEnd();

    [GeneratedRegex(@"\b(?:e\.g|i\.e|such as|like|for example|for instance|called|named|namely|append|insert|inject|attack|prompt|string|phrase|suffix|prefix|instruct|ask|tell|told|say|said|command|template|example|adversar|payload|jailbreak|query|text|sentence|message|input|trigger|written|write|wrote|read)", RegexOptions.CultureInvariant)]
    private static partial Regex Announces();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])[\p{L}<\[#]", RegexOptions.CultureInvariant)]
    private static partial Regex WordStart();
}
