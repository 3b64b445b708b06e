using System.Collections.Immutable;
using DailyPapers.Checking.Numbers;
using DailyPapers.Checking.Quotes;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Evidencing;

/// <summary>
/// A bullet that says two things of which its quote proves one becomes two bullets. Nothing is split that a reader would not understand
/// apart. Splitting what was split changes nothing.
/// </summary>
internal static class Splitting
{
    /// <summary>Longer ones are no bullets, and another rule's business.</summary>
    private const int Longest = 1_000;

    /// <param name="bullet">Its quote is drawn out over the numbers near by first.</param>
    /// <param name="source">The paper.</param>
    /// <param name="room">How many bullets the draft may still gain.</param>
    /// <returns>One, or the parts in their order: those that the quote proves keep it, the others get one that was found for them, or none.</returns>
    public static ImmutableArray<EvidencedBullet> Split(EvidencedBullet bullet, Source source, int room)
    {
        if (bullet.Location is not { } found || bullet.Written.Text.Length > Longest)
            return [bullet];
        var sentences = KoreanSentences.Split(bullet.Written.Text).Select(text => (Text: text, Numbers: Supported(text, source))).ToArray();
        var quote = Widen(found, sentences, source);
        var runs = Runs(sentences.Select(sentence => (sentence.Text, IsHeld: sentence.Numbers.Count == 0 ? default(bool?) : Widening.Holds(quote, sentence.Numbers))));
        var whole = bullet with { Location = quote };
        return CanSplit(runs, room) ? [.. runs.Select(run => Part(whole, run.Text, run.IsHeld == true ? quote : Elsewhere(run.Text, source)))] : [whole];
    }

    private static bool CanSplit(List<(string Text, bool? IsHeld)> runs, int room) =>
        runs.Count > 1 && runs.Count - 1 <= room && KoreanSentences.IsLong(runs[0].Text) && runs.Skip(1).All(run => KoreanSentences.StandsAlone(run.Text));

    private static Location? Elsewhere(string text, Source source) =>
        source.Sentences.BestFor(text, [.. KoreanSentences.Split(text).SelectMany(sentence => Supported(sentence, source))]);

    /// <summary>What no sentence of the paper holds is told by another rule.</summary>
    private static List<KoreanNumber> Supported(string text, Source source) => [.. KoreanNumbers.Read(text).Where(source.Numbers.Supports)];

    /// <summary>Sentence by sentence, until nothing more comes near: what was reached once must not be reached only the next time.</summary>
    private static Location Widen(Location quote, (string Text, List<KoreanNumber> Numbers)[] sentences, Source source)
    {
        var held = sentences.Where(sentence => Widening.Holds(quote, sentence.Numbers)).ToList();
        for (var open = sentences.Except(held).ToList(); open.Count > 0; open = [.. sentences.Except(held)])
        {
            var wider = open.Select(sentence => Widening.Around(quote, [.. held.Append(sentence).SelectMany(one => one.Numbers)], source.Quotes)).FirstOrDefault(found => found is not null);
            if (wider is null)
                break;
            quote = wider;
            held = [.. sentences.Where(sentence => Widening.Holds(quote, sentence.Numbers))];
        }

        return quote;
    }

    /// <summary>Sentences in a row that are held alike; one without numbers goes with its neighbour.</summary>
    private static List<(string Text, bool? IsHeld)> Runs(IEnumerable<(string Text, bool? IsHeld)> sentences)
    {
        var runs = new List<(string Text, bool? IsHeld)>();
        foreach (var (text, isHeld) in sentences)
        {
            if (runs.Count > 0 && (isHeld is null || runs[^1].IsHeld is null || runs[^1].IsHeld == isHeld))
                runs[^1] = (runs[^1].Text + " " + text, runs[^1].IsHeld ?? isHeld);
            else
                runs.Add((text, isHeld));
        }

        return runs;
    }

    private static EvidencedBullet Part(EvidencedBullet whole, string text, Location? quote) =>
        whole with { Written = whole.Written with { Text = text, Quote = "" }, Location = quote };
}
