using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DailyPapers.Simulation;

/// <summary>
/// Right Korean answers for any paper. They say nothing in particular: no numbers and no foreign words that a check could miss in
/// the source, and quotes that are whole sentences of it.
/// </summary>
public static partial class GoodAnswers
{
    private static readonly string[] Headlines =
    [
        "복잡한 절차 없이 기존 방식보다 안정적인 성과를 낸 새로운 접근",
        "여러 과제에서 이전 방법을 앞선 단순하고 효율적인 학습 전략",
        "추가 비용 없이 품질을 끌어올린 새로운 학습 절차의 실험 결과",
        "다양한 환경에서 고르게 통하는 방법과 그 한계를 밝힌 실험 결과",
    ];

    private static readonly string[] Areas = ["언어 모델", "에이전트", "멀티모달", "효율·시스템", "데이터·평가", "안전·해석"];

    private static readonly string[] Translations =
    [
        "이 연구는 기존 방식이 놓친 문제를 다룹니다.",
        "저자들은 문제를 풀기 위해 새로운 접근을 제안합니다.",
        "제안한 방법은 여러 단계를 하나의 과정으로 묶습니다.",
        "실험에서는 다양한 조건을 고르게 살펴봅니다.",
        "결과는 이전 방법보다 안정적인 경향을 보입니다.",
        "저자들은 각 구성 요소가 어떤 역할을 하는지 분석합니다.",
        "학습 과정은 별도의 주석 없이도 진행됩니다.",
        "같은 조건에서 비교해도 차이는 뚜렷하게 나타납니다.",
        "이러한 성질은 규모가 커져도 유지됩니다.",
        "저자들은 방법이 통하지 않는 경우도 함께 설명합니다.",
        "자료와 코드는 누구나 쓸 수 있게 공개할 예정입니다.",
        "이 결과는 이어질 연구의 출발점이 됩니다.",
    ];

    private static readonly (string Label, string Text)[] Bullets =
    [
        ("문제", "기존 방식은 중요한 조건을 충분히 다루지 못합니다."),
        ("방법", "저자들은 여러 단계를 하나로 묶는 접근을 제안합니다."),
        ("결과", "제안한 방법은 비교한 과제에서 안정적인 성과를 보입니다."),
        ("결과", "분석을 통해 각 구성 요소의 역할을 확인합니다."),
    ];

    private static readonly string[] Terms = ["핵심 개념", "제안 방법", "평가 과제"];

    /// <inheritdoc cref="For(string, string, IReadOnlyList{string})"/>
    public static string For(SimulatedChat chat, string title)
    {
        ArgumentNullException.ThrowIfNull(chat);
        return For(chat.PaperId, title, chat.Sentences);
    }

    /// <returns>The answer's JSON, the same for the same paper.</returns>
    /// <param name="id">The paper's; it chooses among headlines and areas.</param>
    /// <param name="title">Its first name stays in the Korean title.</param>
    /// <param name="sentences">Of the abstract, as the request numbers them.</param>
    public static string For(string id, string title, IReadOnlyList<string> sentences)
    {
        var choice = id.Sum(digit => digit);
        return Write(
            Title(title),
            Headlines[choice % Headlines.Length],
            Areas[choice % Areas.Length],
            Bullets.Select((bullet, index) => (bullet.Label, bullet.Label == "방법" ? Named(bullet.Text, title) : bullet.Text, Quote(sentences, index))),
            sentences.Select((_, index) => Translations[index % Translations.Length]),
            Terms.Zip(Words(sentences)));
    }

    /// <summary>An answer of the right shape that was not translated.</summary>
    internal static string InEnglish(IReadOnlyList<string> sentences) => Write(
        "A new approach to an old problem",
        "A simple approach that beats earlier methods on many tasks",
        Areas[0],
        Bullets.Select((bullet, index) => (bullet.Label, Quote(sentences, index), Quote(sentences, index))),
        sentences,
        Words(sentences).Select(word => (word, word)));

    /// <summary>The JSON of an answer, fields in the order of the schema.</summary>
    public static string Write(
        string title,
        string headline,
        string area,
        IEnumerable<(string Label, string Text, string Quote)> bullets,
        IEnumerable<string> translations,
        IEnumerable<(string Korean, string English)> keywords) => Json.Text(new JsonObject
        {
            ["title_ko"] = title,
            ["headline"] = headline,
            ["area"] = area,
            ["bullets"] = new JsonArray([.. bullets.Select(bullet => new JsonObject { ["label"] = bullet.Label, ["text"] = bullet.Text, ["quote"] = bullet.Quote })]),
            ["abstract"] = new JsonArray([.. translations.Select((korean, index) => new JsonObject { ["n"] = index + 1, ["ko"] = korean })]),
            ["keywords"] = new JsonArray([.. keywords.Select(keyword => new JsonObject { ["ko"] = keyword.Korean, ["en"] = keyword.English })]),
        });

    /// <summary>A headline that fits every paper, for answers that are put together elsewhere.</summary>
    public static string Headline => Headlines[0];

    /// <summary>A Korean title that keeps the paper's name, where it has one that reads as a name.</summary>
    public static string Title(string title) =>
        Name().Match(title) is { Success: true } name ? $"{name.Value}: 오래된 문제를 푸는 새로운 접근" : "오래된 문제를 푸는 새로운 접근";

    /// <summary>Three terms of the paper with a Korean word each.</summary>
    public static IEnumerable<(string Korean, string English)> Keywords(IReadOnlyList<string> sentences) => Terms.Zip(Words(sentences));

    /// <summary>A method is called by the name that its title has for it.</summary>
    private static string Named(string text, string title) =>
        OwnName().Match(title) is { Success: true } name ? text.Replace("접근을", $"{name.Value} 접근을", StringComparison.Ordinal) : text;

    private static string Quote(IReadOnlyList<string> sentences, int index) =>
        sentences.Count == 0 ? "" : sentences[Math.Min(index, sentences.Count - 1)];

    private static IEnumerable<string> Words(IReadOnlyList<string> sentences) =>
        Word().Matches(string.Join(' ', sentences)).Select(match => match.Value).Distinct(StringComparer.Ordinal).Concat(["model", "method", "data"]).Take(Terms.Length);

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9-]{1,23}(?=:)", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"\A[A-Za-z0-9 .+*-]{1,60}(?=:)", RegexOptions.CultureInvariant)]
    private static partial Regex OwnName();

    [GeneratedRegex("[a-z]{6,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
