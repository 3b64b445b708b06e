using System.Collections.Immutable;
using System.Globalization;
using DailyPapers.Checking;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking.Proofreading;

/// <summary>Laws that hold for all rules together, whatever the text.</summary>
public sealed class RuleBookTests
{
    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable("DAILY_PAPERS_ROUNDS") ?? "600", CultureInfo.InvariantCulture);

    /// <summary>What rules look for, and what stands beside it.</summary>
    private static readonly string[] Parts =
    [
        "LLM를 ", "LLM", "GPT-4는 ", "LLMs", "(Large Language Model)", "을(를)", "(으)로 ", "은 ", "는 ", "이 ", "가 ", "을 ", "를 ", "로 ", "으로 ", "과 ", "와 ", "에서 ", "뿐만 아니라 ",
        "대규모 언어 모델", "어텐션", "자기 주의", "미세조정", "파인튜닝", "데이터세트", "데이터셋", "컨텐츠", "피쳐", "첫번째 ", "보여진다. ", "나뉘어졌다. ", "합니다. ", "한다. ", "했음. ", "해요. ", "였다", "입니다.저자들은 ",
        "이 논문은 ", "우리는 ", "연구진은 ", "3.8억 ", "38억 ", "3.5배", "5 %", "5%", "1.5~2.5배 ", "~", "**", "*", "A*", "`", "``", "<think>", "</b>", "<br>", "$", "$x^2$", "\\textbf{가}", "\\lambda", "\\%", "\\", "{", "}", "(", ")", "[", "]", "[1]", "[코드](https://a.example/b)",
        "https://github.com/a/b에서 ", "https://", "http", "комплекс", "漢字", "現던", "𝑆𝐿", "\u200b", "\ufeff", "\ufffd", "\u1112\u1161\u11ab", "\ud83d", "\udc00", "\0", "\t", "\texti", "\n", "ㆍ", "ㅋ", "é", "α는 ", "²", "‘", "’", "“", "”", "\"", "'", "…", ",", ".", ":", "- ", "1) ", "the model of the", "['가', '나']", "{\"a\": ", "네, 요청하신 요약입니다", "오픈 오픈 ", "같은 같은 ", "DYMU", "DyMU", "Orca 2", "x", " ", "  ",
    ];

    [Fact]
    public void No_text_makes_a_rule_throw_or_a_mend_unsettled()
    {
        for (var seed = 0; seed < Rounds; seed++)
        {
            var writing = Any(new Random(seed));
            var once = Proofreader.Read(writing);
            var twice = Proofreader.Read(once.Writing);
            Show(twice.Writing).ShouldBe(Show(once.Writing), $"seed {seed}: {Show(writing)} by {string.Join(", ", twice.Mends)}");
            twice.Mends.ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_mend_makes_no_new_error_in_its_piece()
    {
        for (var seed = 0; seed < Rounds; seed++)
        {
            var writing = Any(new Random(seed));
            var before = Errors(Proofreader.Hits(writing, RuleBook.InOrder).Select(found => Findings.Of(found.Rule, found.Hit)));
            foreach (var (key, count) in Errors(Proofreader.Read(writing).Findings))
                count.ShouldBeLessThanOrEqualTo(before.GetValueOrDefault(key), $"seed {seed}: {key} in {Show(writing)}");
        }
    }

    [Fact]
    public void Every_unicode_scalar_in_the_middle_of_a_sentence_is_read()
    {
        for (var rune = 0; rune <= 0x10FFFF; rune += rune < 0x3400 ? 1 : 97)
        {
            if (rune is >= 0xD800 and <= 0xDFFF)
                continue;
            var sign = char.ConvertFromUtf32(rune);
            Proofreader.Read(Of($"모델{sign}을 {sign}는 3{sign}배 {sign}{sign}로 LLM{sign}를 평가합니다.", Markup.Plain)).Writing.Pieces.Length.ShouldBe(1);
        }
    }

    [Fact]
    public void Every_rule_has_its_own_id_and_a_reason_for_readers()
    {
        var ids = RuleBook.InOrder.Select(rule => rule.Id).Concat(RuleBook.OfDay.Select(rule => rule.Id)).ToArray();
        ids.ShouldBeUnique();
        ids.ShouldAllBe(id => FindingTexts.ReasonFor(id) != FindingTexts.ReasonFor("unknown"));
    }

    private static Dictionary<(string Rule, string Where), int> Errors(IEnumerable<Finding> findings) =>
        findings.Where(finding => finding.Severity == Severity.Error).GroupBy(finding => (finding.Rule, finding.Where)).ToDictionary(group => group.Key, group => group.Count());

    private static string Show(Writing writing) => string.Join(" ⏎ ", writing.Pieces.Select(piece => piece.Text));

    internal static Writing Of(string text, Markup markup) => new([new Piece("bullets[0]", PieceKind.Bullet, text, markup) { Spoken = "불릿 1" }]);

    private static Writing Any(Random random)
    {
        var markup = random.Next(3) == 0 ? Markup.Markdown : Markup.Plain;
        PieceKind[] kinds = [PieceKind.Title, PieceKind.Headline, PieceKind.Bullet, PieceKind.Bullet, PieceKind.Bullet, PieceKind.Translation];
        var text = new PaperText(PaperId.Parse("2611.01234"), "DyMU: A Model of 3.8 Billion", ["We fine-tune DyMU with attention on 36K samples.", "It gains 5.2 percentage points."], "abstract", null);
        return new Writing([.. kinds.Select((kind, index) => new Piece(Where(kind, index), kind, Text(random), markup) { Spoken = Where(kind, index) })])
        {
            Title = "DyMU: A Model of 3.8 Billion",
            Source = random.Next(3) == 0 ? null : new Source(text),
            IsSourceWhole = random.Next(2) == 0,
            Level = random.Next(5) switch { 0 => null, 1 => SpeechLevel.Plain, 2 => SpeechLevel.Polite, 3 => SpeechLevel.Noun, _ => SpeechLevel.Formal },
        };
    }

    private static string Where(PieceKind kind, int index) => kind switch
    {
        PieceKind.Title => "title_ko",
        PieceKind.Headline => "headline",
        PieceKind.Bullet => $"bullets[{index - 2}]",
        _ => "abstract[0]",
    };

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 24)).Select(_ => Parts[random.Next(Parts.Length)]));
}
