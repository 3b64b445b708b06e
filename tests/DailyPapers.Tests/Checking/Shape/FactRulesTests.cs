using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DailyPapers.Checking;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Rules.Languages;
using DailyPapers.Checking.Rules.Numbers;
using DailyPapers.Checking.Rules.Shape;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking.Shape;

/// <summary>Laws of the rules that hold the Korean against its source.</summary>
public sealed class FactRulesTests
{
    private static readonly ImmutableArray<Rule> Rules = [.. ShapeRules.InOrder, .. NumberRules.InOrder, .. LanguageRules.InOrder];

    private static int Rounds => int.TryParse(Environment.GetEnvironmentVariable("DAILY_PAPERS_ROUNDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) ? rounds : 300;

    [Fact]
    public void No_text_makes_a_rule_throw_and_every_span_lies_in_its_piece()
    {
        var random = new Random(20261124);
        for (var i = 0; i < Rounds; i++)
        {
            var writing = Random(random);
            foreach (var rule in Rules)
            {
                foreach (var hit in rule.Find(writing))
                {
                    hit.Start.ShouldBeGreaterThanOrEqualTo(0);
                    (hit.Start + hit.Length).ShouldBeLessThanOrEqualTo(hit.Piece.Text.Length, $"{rule.Id}: {hit.Piece.Text}");
                }
            }
        }
    }

    [Fact]
    public void Mending_twice_changes_nothing_more()
    {
        var random = new Random(20261125);
        for (var i = 0; i < Rounds; i++)
        {
            var once = Proofreader.Read(Random(random), Rules).Writing;
            Proofreader.Read(once, Rules).Writing.Pieces.Select(piece => piece.Text).ShouldBe(once.Pieces.Select(piece => piece.Text));
        }
    }

    [Fact]
    public void Authors_are_named_as_they_were_before_printing()
    {
        var random = new Random(20261126);
        string[] names = ["Ada Kim", "Niamh O'Dowd", "José Ruiz", "Łukasz Nowak", "Sun \"Sunny\" Choi", "李娜", "Back\\Slash"];
        for (var i = 0; i < Rounds; i++)
        {
            var chosen = Enumerable.Range(0, random.Next(1, 6)).Select(_ => names[random.Next(names.Length)]).ToArray();
            var printed = $"[{string.Join(", ", chosen.Select(Printed))}]";
            PrintedValue.Read(printed, 0, out var end).Select(entry => entry.Text).ShouldBe(chosen);
            end.ShouldBe(printed.Length);
            var piece = new Piece("authors", PieceKind.Authors, printed) { Spoken = "저자" };
            Proofreader.Mend(new Writing([piece]), new PrintedValueRule()).Pieces[0].Text.ShouldBe(string.Join(", ", chosen));
        }
    }

    [Fact]
    public void The_same_paper_is_known_by_its_number()
    {
        var day = ImmutableArray.Create(Paper("2401.00001", "Seeds One"), Paper("2401.00002", "Leaves and Roots"), Paper("2401.00001", "Seeds Once More"));
        new RepeatedPaperRule().Find(day).Select(found => (found.Paper, found.Hit.Text)).ShouldBe([(2, "Seeds Once More")]);
    }

    [Fact]
    public void Whoever_quotes_the_paper_has_read_it()
    {
        var writing = Paper("2401.00001", "Owls and wolves in recordings of northern forests") with
        {
            Pieces = [new Piece("bullets[0]", PieceKind.Bullet, "이미지 분류(Image Classification)를 위한 합성곱(convolution) 모델입니다. Adversarial, Bayesian, Quantum, Federated, Homomorphic, Blockchain") { Spoken = "불릿 1" }],
        };
        new UnrelatedSummaryRule().Find(writing).ShouldHaveSingleItem();
        new UnrelatedSummaryRule().Find(writing with { IsQuoted = true }).ShouldBeEmpty();
        new UnrelatedSummaryRule().Find(writing with { Source = null }).ShouldBeEmpty();
    }

    [Fact]
    public void A_quoted_example_in_other_letters_stays_where_the_paper_is_not_known()
    {
        var writing = new Writing([new Piece("bullets[0]", PieceKind.Bullet, "프롬프트 'привет'을 넣고 обработк해 씁니다.") { Spoken = "불릿 1" }]);
        new ForeignScriptRule().Find(writing).Select(hit => hit.Text).ShouldBe(["обработк해"]);
    }

    private static string Printed(string name)
    {
        var quote = name.Contains('\'', StringComparison.Ordinal) ? '"' : '\'';
        return quote + name.Replace("\\", "\\\\", StringComparison.Ordinal) + quote;
    }

    private static Writing Paper(string id, string title) => new([new Piece("bullets[0]", PieceKind.Bullet, "씨앗을 셉니다.") { Spoken = "불릿 1" }])
    {
        Title = title,
        Source = new Source(new PaperText(PaperId.Parse(id), title, ["We count seeds in the dark and in the light, day by day."], "abstract", null)),
    };

    private static Writing Random(Random random)
    {
        string[] parts = ["['", "', '", "']", "{'a': '", "3.8억", "14억", "5.2%", "향상", "I cannot ", "```", "\\u12", "다음은 논문의 요약", "the cost of the model in a", "煩", "ж", "\u0301", "\uD800", "\u200B", "약 ", "~", "모델", "은 ", ".", "\n", "|", "1,", "0", "e9", "조"];
        string Text()
        {
            var text = new StringBuilder();
            for (var i = random.Next(14); i > 0; i--)
                text.Append(random.Next(4) == 0 ? ((char)random.Next(char.MaxValue + 1)).ToString() : parts[random.Next(parts.Length)]);
            return text.ToString();
        }

        var kinds = Enum.GetValues<PieceKind>();
        return new Writing([.. Enumerable.Range(0, 4).Select(index => new Piece($"bullets[{index}]", kinds[random.Next(kinds.Length)], Text()) { Spoken = $"불릿 {index + 1}" })])
        {
            Title = Text(),
            Source = random.Next(4) == 0 ? null : new Source(new PaperText(PaperId.Parse("2401.00001"), Text(), [Text() + " 3.8 billion", "It gains 5.2 percentage points with 14B. " + Text()], "abstract", null)),
            IsSourceWhole = random.Next(2) == 0,
        };
    }
}
