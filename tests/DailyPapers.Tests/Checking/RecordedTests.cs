using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DailyPapers.Checking;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Numbers;
using DailyPapers.Checking.Quotes;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking;

/// <summary>What real models wrote, beside the abstracts that they saw.</summary>
public sealed partial class RecordedTests(ITestOutputHelper output)
{
    /// <summary>Input era A saw title and abstract alone: nearly all of its numbers are true copies.</summary>
    [Fact]
    public void Numbers_of_true_pairs_raise_a_false_alarm_in_fewer_than_one_bullet_of_two_hundred()
    {
        var (bullets, hits) = Check("number.unsupported", "A");
        hits.Length.ShouldBeLessThan(bullets / 200);
        // Power-of-ten errors of the recording, found by people.
        hits.ShouldContain(("2404.05892", "0.46억"));
        hits.ShouldContain(("2404.08801", "7억"));
    }

    /// <summary>How much is seen at all: one digit of one number of each bullet is changed.</summary>
    [Fact]
    public void A_changed_digit_is_seen()
    {
        var random = new Random(20261120);
        int changed = 0, seen = 0;
        foreach (var (text, bullets) in Papers("A"))
        {
            foreach (var bullet in bullets)
            {
                var digits = CheckedFigure().Matches(bullet);
                if (digits.Count == 0 || Findings(text, [bullet]).Any(finding => finding.Rule == "number.unsupported"))
                    continue;
                var at = digits[random.Next(digits.Count)].Index + 1;
                var other = (char)('0' + ((bullet[at] - '0' + random.Next(1, 10)) % 10));
                changed++;
                seen += Findings(text, [bullet[..at] + other + bullet[(at + 1)..]]).Any(finding => finding.Rule == "number.unsupported") ? 1 : 0;
            }
        }

        output.WriteLine($"{seen} of {changed} seen");
        ((double)seen / changed).ShouldBeGreaterThan(0.94);
    }

    [Fact]
    public void Recorded_words_in_other_scripts_are_found_and_bracketed_names_are_not()
    {
        var (_, hits) = Check("language.foreign-script", "ABC");
        hits.Select(hit => hit.Id).Distinct().ShouldBe(["2412.04467", "2502.06329", "2502.20475"], ignoreOrder: true);
    }

    /// <summary>Each sentence as a model would copy it: other quotes, other dashes, other capitals, line breaks.</summary>
    [Fact]
    public void Every_recorded_sentence_is_found_in_any_dress_and_with_another_word_none()
    {
        int sentences = 0, missed = 0, invented = 0;
        foreach (var (text, _) in Papers("ABC"))
        {
            var finder = new QuoteFinder(text);
            foreach (var sentence in text.Abstract.Where(sentence => sentence.Count(char.IsLetter) >= 20))
            {
                sentences++;
                var found = finder.Find(Dressed(sentence))?.Quote;
                if (found is null || !string.Join(' ', text.Abstract).Contains(found, StringComparison.Ordinal) || found.Length < Math.Min(sentence.Length, 790) - 4)
                    output.WriteLine($"missed {missed++}: {text.Id} {sentence} → {found}");
                var words = sentence.Split(' ');
                words[words.Length / 2] = "xylophones";
                invented += finder.Find(string.Join(' ', words)) is null ? 0 : 1;
            }
        }

        output.WriteLine($"{sentences} sentences, {missed} missed, {invented} invented");
        (missed, invented).ShouldBe((0, 0));
    }

    [Fact]
    public void English_prose_is_found_and_English_names_are_not()
    {
        var (bullets, hits) = Check("language.not-korean", "ABC");
        hits.ShouldContain(hit => hit.Id == "2503.07536");
        hits.Length.ShouldBeLessThan(bullets / 1000);
    }

    /// <summary>Small numbers are common in any text, so half of the changed ones stand in the source by chance.</summary>
    [Fact]
    public void A_changed_small_count_is_often_seen()
    {
        int counts = 0, changed = 0, seen = 0;
        foreach (var (text, bullets) in Papers("A"))
        {
            var source = SourceNumbers.Of(text.Everything);
            foreach (var number in bullets.SelectMany(KoreanNumbers.Read).Where(number => SmallCount().IsMatch(number.Text)))
            {
                counts++;
                foreach (var other in Enumerable.Range(2, 9).Where(other => other != number.Readings[0]))
                {
                    changed++;
                    seen += source.Supports(number with { Readings = [other] }) ? 0 : 1;
                }
            }
        }

        output.WriteLine($"{counts} small counts; {seen} of {changed} changes seen");
        ((double)seen / changed).ShouldBeGreaterThan(0.6);
    }

    [Theory]
    [InlineData("text.control")]
    [InlineData("shape.leak")]
    [InlineData("bullets.repeated")]
    [InlineData("bullets.too-long")]
    [InlineData("number.point")]
    public void Rules_of_what_is_rare_are_rarely_heard(string rule)
    {
        var (bullets, hits) = Check(rule, "ABC");
        output.WriteLine($"{rule}: {hits.Length} of {bullets}");
        hits.Length.ShouldBeLessThan(bullets / 200);
    }

    private static string Dressed(string sentence) => sentence.Contains('\\', StringComparison.Ordinal)
        ? sentence.Replace("\\%", "%", StringComparison.Ordinal).Replace("$", "", StringComparison.Ordinal)
        : sentence.Replace("  ", " ", StringComparison.Ordinal).Replace(" ", "  \n", StringComparison.Ordinal).Replace("'", "’", StringComparison.Ordinal).Replace('-', '\u2010').ToUpperInvariant();

    private (int Bullets, ImmutableArray<(string Id, string Text)> Hits) Check(string rule, string eras)
    {
        var hits = ImmutableArray.CreateBuilder<(string Id, string Text)>();
        var count = 0;
        foreach (var (text, bullets) in Papers(eras))
        {
            count += bullets.Length;
            foreach (var finding in Findings(text, bullets).Where(finding => finding.Rule == rule || (rule == "number.unsupported" && finding.Rule == "number.scale")))
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{text.Id} {finding.Where} {finding.Text} {finding.Complaint}"));
                hits.Add((text.Id.Value, finding.Text));
            }
        }

        return (count, hits.ToImmutable());
    }

    /// <summary>As the model wrote it, before anything is mended.</summary>
    private static ImmutableArray<Finding> Findings(PaperText text, ImmutableArray<string> bullets)
    {
        var writing = new Writing([.. bullets.Select((bullet, index) => new Piece(string.Create(CultureInfo.InvariantCulture, $"bullets[{index}]"), PieceKind.Bullet, PlainText.Line(bullet)) { Spoken = "불릿" })]) { Title = text.Title, Source = new Source(text) };
        return [.. Proofreader.Hits(writing, RuleBook.InOrder).Select(found => DailyPapers.Checking.Proofreading.Findings.Of(found.Rule, found.Hit))];
    }

    private static IEnumerable<(PaperText Text, ImmutableArray<string> Bullets)> Papers(string eras) =>
        from line in Repository.RecordedLines("joined.jsonl.gz")
        where eras.Contains(((string)line["input_era"]!)[0], StringComparison.Ordinal)
        let text = new PaperText(PaperId.Parse((string)line["arxiv_id"]!), (string)line["title"]!, SentenceSplitter.Split((string)line["abstract"]!), "abstract", null)
        select (text, line["korean_bullets"]!.AsArray().Select(bullet => (string)bullet!).ToImmutableArray());

    [GeneratedRegex(@"\A(?:[2-9]|10)[가-힣]", RegexOptions.CultureInvariant)]
    private static partial Regex SmallCount();

    /// <summary>Numbers of two digits or more that are not part of a name; the second digit is changed.</summary>
    [GeneratedRegex(@"(?<![A-Za-z0-9.,/-]|[A-Za-z]\s)[1-9][0-9]{1,}(?![0-9]*[A-Za-z)-])", RegexOptions.CultureInvariant)]
    private static partial Regex CheckedFigure();
}
