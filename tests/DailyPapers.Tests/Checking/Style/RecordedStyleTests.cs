using System.Text.RegularExpressions;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Registers;
using DailyPapers.Checking.Rules.Register;
using DailyPapers.Checking.Rules.Style;

namespace DailyPapers.Tests.Checking.Style;

/// <summary>What old models really wrote, with faults planted: how many of them are found.</summary>
public sealed partial class RecordedStyleTests
{
    [Fact]
    public void Nineteen_of_twenty_sentences_in_a_strange_register_are_found_and_put_right()
    {
        var (planted, mended) = (0, 0);
        foreach (var writing in Recorded("C"))
        {
            foreach (var piece in writing.Pieces.Where(piece => SpokenSentences.Of(piece).Count > 1))
            {
                var sentence = SpokenSentences.Of(piece)[^1];
                if (sentence.Level != SpeechLevel.Formal || Conversion.Of(sentence.Word(piece), ' ', SpeechLevel.Formal, SpeechLevel.Plain) is not { } plain)
                    continue;
                planted++;
                var faulty = piece.WithText(string.Concat(piece.Text.AsSpan(0, sentence.WordStart), plain, piece.Text.AsSpan(sentence.WordEnd)));
                var made = Proofreader.Mend(writing with { Pieces = writing.Pieces.Replace(piece, faulty) }, new PaperRegisterRule());
                mended += made.Pieces.Any(other => other.Where == piece.Where && other.Text == piece.Text) ? 1 : 0;
            }
        }

        planted.ShouldBeGreaterThan(1_000);
        ((double)mended / planted).ShouldBeGreaterThan(0.95);
    }

    [Fact]
    public void Seventeen_of_twenty_cut_sentences_are_found()
    {
        var (random, planted, found) = (new Random(7), 0, 0);
        foreach (var writing in Recorded("C"))
        {
            foreach (var piece in writing.Pieces)
            {
                var sentence = SpokenSentences.Of(piece)[^1];
                var blanks = Enumerable.Range(sentence.Start, sentence.Length).Where(at => piece.Text[at] == ' ').ToList();
                if (blanks.Count < 4)
                    continue;
                planted++;
                var cut = piece.WithText(piece.Text[..blanks[random.Next(1, blanks.Count)]]);
                found += new CutRule().Find(writing with { Pieces = writing.Pieces.Replace(piece, cut) }).Any(hit => hit.Piece.Where == piece.Where) ? 1 : 0;
            }
        }

        planted.ShouldBeGreaterThan(1_000);
        ((double)found / planted).ShouldBeGreaterThan(0.85);
    }

    [Fact]
    public void Nothing_that_code_can_mend_is_left_and_whole_sentences_are_not_called_cut()
    {
        var (bullets, left, cut) = (0, 0, 0);
        foreach (var writing in Recorded("ABC"))
        {
            bullets += writing.Pieces.Length;
            cut += new CutRule().Find(writing).Count();
            var mended = StyleLawTests.Rules.Aggregate(writing, Proofreader.Mend);
            left += StyleLawTests.Rules.SelectMany(rule => rule.Find(mended)).Count(hit => hit.Replacement is not null);
        }

        left.ShouldBe(0);
        (cut * 1_000.0 / bullets).ShouldBeLessThan(0.5);
    }

    private static IEnumerable<Writing> Recorded(string eras) => Repository.RecordedLines("joined.jsonl.gz")
        .Where(row => eras.Contains(((string)row["input_era"]!)[0], StringComparison.Ordinal))
        .Select(row => new Writing([.. row["korean_bullets"]!.AsArray().Select((bullet, index) =>
            new Piece($"bullets[{index}]", PieceKind.Bullet, Label().Replace((string)bullet!, "")) { Spoken = $"불릿 {index + 1}" })]))
        .Where(writing => writing.Pieces.All(piece => piece.Text.Length > 0));

    [GeneratedRegex(@"^\*+[^*]+\*+:?\s*")]
    private static partial Regex Label();
}
