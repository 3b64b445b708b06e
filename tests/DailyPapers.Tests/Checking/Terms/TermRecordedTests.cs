using System.Collections.Immutable;
using DailyPapers.Checking;
using DailyPapers.Checking.Names;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Rules.Names;
using DailyPapers.Checking.Rules.Terms;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking.Terms;

/// <summary>How much the rules see of what was put wrong on purpose, and how often they speak, on what models really wrote.</summary>
public sealed class TermRecordedTests(ITestOutputHelper output)
{
    private static readonly ImmutableArray<Rule> Rules = [.. NameRules.InOrder, .. TermRules.InOrder];

    [Fact]
    public void A_preferred_term_that_is_swapped_for_a_variant_comes_back()
    {
        var random = new Random(20261126);
        int swapped = 0, back = 0;
        foreach (var writing in Writings())
        {
            foreach (var piece in writing.Pieces)
            {
                var matches = piece.Terms(writing.Glossary).Matches.Where(match => match.Form.Text == match.Form.Term.Korean && !match.Form.Term.Variants.IsEmpty).ToList();
                if (matches.Count == 0)
                    continue;
                var match = matches[random.Next(matches.Count)];
                var variant = match.Form.Term.Variants[random.Next(match.Form.Term.Variants.Length)];
                var text = piece.Text[..match.Start] + variant + piece.Text[match.End..];
                swapped++;
                back += Mended(writing, piece.WithText(text)) == Mended(writing, piece) ? 1 : 0;
            }
        }

        output.WriteLine($"{back} of {swapped} back");
        ((double)back / swapped).ShouldBeGreaterThan(0.97);
    }

    [Fact]
    public void A_dropped_name_is_missed()
    {
        int dropped = 0, seen = 0;
        foreach (var writing in Writings().Where(writing => SourceNames.Of(writing).Own is not null && !new LostNameRule().Find(writing).Any()))
        {
            var own = SourceNames.Of(writing).Own!;
            var without = writing with { Pieces = [.. writing.Pieces.Select(piece => piece.WithText(piece.Text.Replace(own.Text, "이 방법", StringComparison.OrdinalIgnoreCase)))] };
            dropped++;
            seen += new LostNameRule().Find(without).Any() ? 1 : 0;
        }

        output.WriteLine($"{seen} of {dropped} seen");
        dropped.ShouldBeGreaterThan(300);
        ((double)seen / dropped).ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public void A_name_in_capitals_gets_its_own_letters_back()
    {
        int changed = 0, back = 0;
        foreach (var writing in Writings().Where(writing => SourceNames.Of(writing).Own is { } own && LatinWord.IsMixed(own.Text) && !own.Text.Contains(' ', StringComparison.Ordinal)))
        {
            var own = SourceNames.Of(writing).Own!.Text;
            foreach (var piece in writing.Pieces.Where(piece => piece.Text.StartsWith(own, StringComparison.Ordinal) || piece.Text.Contains(" " + own, StringComparison.Ordinal)).Take(1))
            {
                var text = piece.Text.Replace(own, own.ToUpperInvariant(), StringComparison.Ordinal);
                changed++;
                back += Proofreader.Mend(writing with { Pieces = [piece.WithText(text)] }, new NameCaseRule()).Pieces[0].Text.Contains(own, StringComparison.Ordinal) ? 1 : 0;
            }
        }

        output.WriteLine($"{back} of {changed} back");
        changed.ShouldBeGreaterThan(150);
        ((double)back / changed).ShouldBeGreaterThan(0.85);
    }

    [Fact]
    public void Mending_recorded_Korean_leaves_nothing_to_mend_and_no_mendable_error()
    {
        int bullets = 0, left = 0;
        foreach (var writing in Writings())
        {
            var proof = Proofreader.Read(writing, Rules);
            bullets += writing.Pieces.Length;
            left += proof.Findings.Count(finding => finding is { Severity: Severity.Error, Repair: Repair.Mend });
            Proofreader.Read(proof.Writing, Rules).Mends.ShouldBeEmpty();
        }

        output.WriteLine($"{left} mendable errors left in {bullets} bullets");
        (left * 1000.0 / bullets).ShouldBeLessThan(0.1);
    }

    private static string Mended(Writing writing, Piece piece) => Proofreader.Mend(writing with { Pieces = [piece] }, new AvoidedTermRule()).Pieces[0].Text;

    private static IEnumerable<Writing> Writings()
    {
        foreach (var line in Repository.RecordedLines("joined.jsonl.gz").Where(line => !(bool)line["suspect_fabricated"]!))
        {
            var title = ((string)line["title"]!).ReplaceLineEndings(" ");
            var text = new PaperText(PaperId.Parse((string)line["arxiv_id"]!), title, [.. SentenceSplitter.Split(((string?)line["abstract"] ?? "").ReplaceLineEndings(" "))], "abstract", null);
            yield return new Writing([.. line["korean_bullets"]!.AsArray().Select((bullet, index) => new Piece($"bullets[{index}]", PieceKind.Bullet, (string)bullet!) { Spoken = $"불릿 {index + 1}" })])
            {
                Title = title,
                Source = new Source(text),
                IsSourceWhole = ((string)line["input_era"]!).StartsWith('A'),
            };
        }
    }
}
