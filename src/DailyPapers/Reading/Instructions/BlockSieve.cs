using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Reading.Instructions;

/// <summary>Finds the sentences of a running text that are instructions, with those that go on from them.</summary>
internal static class BlockSieve
{
    /// <summary>Cutting may join what was apart and make new instructions; a text that needs more turns was built for it, and is dropped.</summary>
    private const int MostTurns = 4;

    /// <summary>What is left of a text, and what gave away the sentences that are not.</summary>
    /// <param name="text">One line.</param>
    /// <param name="counts">Whether a kind of cue counts here.</param>
    /// <param name="goesOn">Whether an instruction came right before; told whether one ends the text.</param>
    public static (string Text, ImmutableArray<Cue> Cues) Sift(string text, Func<CueKind, bool> counts, ref bool goesOn)
    {
        var cues = ImmutableArray.CreateBuilder<Cue>();
        var follows = goesOn;
        for (var turn = 0; turn < MostTurns; turn++)
        {
            var sentences = SentenceSplitter.Split(text);
            var found = Find(sentences, counts, follows);
            if (found.All(cue => cue is null))
            {
                goesOn = turn > 0 && goesOn;
                return (text, cues.ToImmutable());
            }

            cues.AddRange(found.OfType<Cue>().Where(cue => cue.Phrase.Length > 0));
            goesOn = found[^1] is not null;
            (text, follows) = (string.Join(' ', sentences.Where((_, index) => found[index] is null)), false);
        }

        goesOn = true;
        return ("", cues.ToImmutable());
    }

    /// <summary>For each sentence what gave it away, a cue without a phrase where it goes on from the one before, or null.</summary>
    public static ImmutableArray<Cue?> Find(ImmutableArray<string> sentences, Func<CueKind, bool> counts, bool goesOn)
    {
        var masked = Masked(sentences);
        var cues = masked.Select(CueFinder.Find).ToArray();
        // Beside a sure instruction a prompt's words are no example.
        var isSure = cues.Any(cue => cue is { Kind: not CueKind.Pose } && counts(cue.Kind));
        for (var index = 0; index < cues.Length; index++)
        {
            var isFound = cues[index] is { } cue && (counts(cue.Kind) || (isSure && cue.Kind == CueKind.Pose));
            if (!isFound)
                cues[index] = goesOn && CueFinder.GoesOn(masked[index]) ? new Cue(CueKind.Pose, "") : null;
            goesOn = cues[index] is not null;
        }

        return [.. cues];
    }

    /// <summary>A quotation may hold several sentences.</summary>
    private static string[] Masked(ImmutableArray<string> sentences)
    {
        var masked = QuotedParts.Masked(string.Join(' ', sentences));
        var at = 0;
        return [.. sentences.Select(sentence => masked.Substring((at += sentence.Length + 1) - sentence.Length - 1, sentence.Length))];
    }
}
