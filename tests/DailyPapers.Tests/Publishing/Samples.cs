using System.Text.Json.Nodes;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Publishing;

/// <summary>Freshly written papers: one summarized, one marked, one pending, one hostile.</summary>
internal static class Samples
{
    internal static DateOnly Day { get; } = new(2026, 11, 20);

    internal static Edition Edition { get; } = new(Day, IsFinal: true, [Summarized, Marked, Hostile, Pending]);

    internal static Entry Summarized => new()
    {
        Paper = Paper("2611.01234", "ToyBench: A Graduate-Level Toy & Puzzle Benchmark", 42) with
        {
            Authors = ["Kim Example", "Lee Sample", "Zoë O'Neil"],
            Organization = "Example Lab",
            Thumbnail = "https://cdn.example.org/2611.01234.png",
            GitHub = "https://github.com/example/toybench",
            GitHubStars = 120,
            Abstract = "We study toys. ToyBench holds 448 puzzles; experts solve 65%.",
        },
        Summary = Summary.Restore(
            "ToyBench: 대학원 수준 장난감·퍼즐 벤치마크",
            "데이터·평가",
            "검색으로 못 푸는 퍼즐 448문항: 전문가 65%, GPT-4 39%",
            [
                new("문제", "AI를 감독하려면 전문가에게도 어려운 문제가 필요합니다.", new("abstract", "Abstract", "We study toys.")),
                new("방법", "ToyBench는 전문가가 쓴 퍼즐 448문항입니다.", new("S2", "2 Data Collection", "ToyBench holds 448 puzzles")),
                new("결과", "전문가는 65%를 맞혔습니다.", new("S4.SS2", "4.2 Results", "experts solve 65%.")),
                new("한계", "저자들은 영어 문항만 다뤘다고 밝힙니다.", new("A1.SS1", "Limitations", "English only.")),
                new("결과", "코드는 https://a.example/b에서 볼 수 있습니다.", null),
            ],
            [new("We study toys.", "저자들은 장난감을 연구합니다."), new("ToyBench holds 448 puzzles; experts solve 65%.", "ToyBench는 448문항이며, 전문가는 65%를 풉니다.")],
            [new("벤치마크", "benchmark")]),
        Provenance = new("gpt-6-luna", "sha256:aa", "sha256:bb", "arxiv-html", "v2", 1, 9000, 0, 900, 0.00130m),
        Extra = Facts.AddTo(new JsonObject { ["origin"] = "test", ["notes"] = new JsonArray(1, null, "둘") }),
    };

    internal static PaperFacts Facts => new()
    {
        Words = 7_214,
        Licence = "CC BY 4.0",
        Figure = new("Figure 1: Toys, and how they are solved.", "https://arxiv.org/html/2611.01234v2/x1.png"),
        Code = "https://github.com/example/found-in-the-text",
        Project = "https://toybench.example.org",
        Repositories = new(3, 1, 0),
        Mended = RuleCounts.Of(["particle.latin", "register.paper", "particle.hangul", "particle.latin"]),
    };

    internal static Entry Marked => new()
    {
        Paper = Paper("2611.00002", "Marked Toys", 12) with { Media = ["https://cdn.example.org/a.mp4", "https://cdn.example.org/a.gif"] },
        Summary = Summary.Restore(
            "표시가 붙은 장난감",
            "효율·시스템",
            "장난감 학습을 3배 빠르게 하는 압축",
            [new("문제", "학습이 느립니다.", new("abstract", "Abstract", "Training is slow.")), new("결과", "정확도 98.55%를 유지합니다.", new("abstract", "Abstract", "Accuracy is kept."))],
            [new("Training is slow.", "학습이 느립니다."), new("Accuracy is kept.", "정확도는 그대로입니다.")],
            [new("압축", "compression")]),
        Findings =
        [
            new("number.unsupported", Severity.Error, "bullets[1]", "98.55%"),
            new("number.unsupported", Severity.Error, "headline", "3"),
            new("name.unsupported", Severity.Error, "abstract[1]", "그대로"),
            new("register.plain", Severity.Style, "bullets[0]", "느립니다"),
        ],
        Provenance = new("gpt-6-luna", "sha256:aa", "sha256:bb", "abstract", null, 2, 2000, 100, 700, null)
        {
            PassedOver = [new("arxiv-html", "text.none"), new("huggingface-markdown", "text.none"), new("arxiv-pdf", "text.unreachable")],
        },
        Extra = new JsonObject { ["text"] = "free", ["figure"] = new JsonArray(), ["links"] = new JsonObject { ["code"] = 3 }, ["repositories"] = null },
    };

    internal static Entry Hostile => new()
    {
        Paper = Paper("2611.00666", "Generate <EOS> ](javascript:alert(1)) | `S*` and $A^*$ $\\times$ <script>alert(1)</script>", 7) with
        {
            Authors = ["GLM-4. 5 Team", "[x](y)", "<b>Bold</b>", "\u202eevil", "=cmd()", "a\r\nb"],
            Thumbnail = "https://cdn.example.org/a).png\"><script>",
            GitHub = "javascript:alert(1)",
            Abstract = "</details> # x\n\n| a | b |\n|---|---|\n\n```\ncode",
        },
        Summary = Summary.Restore(
            "# 제목 | --- | <img src=x onerror=alert(1)>",
            "언어 모델",
            "**굵게** _기울임_ [끝](https://evil.example) :rocket:",
            [
                new("결과", "- 목록\n\n</details>\n\n# 큰 제목", new("S1\"><script>", "1 Intro](x) </summary>", "> quote\n\n</details><script>")),
                new("방법", "1. `코드` ~~취소~~ &lt;b&gt; \\", new("S3", "", "plain")),
            ],
            [new("</sub></details><script>", "</sub></details><script> ---")],
            [new("제목", "title")]),
        Findings = [new("x", Severity.Error, "bullets[0]", "**](x)")],
        Provenance = new("m\"\n", "sha256:aa", "sha256:bb", "arxiv-html", "v1)(", 1, 1, 0, 1, 0m) { PassedOver = [new("](x)", "<b>")] },
        Extra = new PaperFacts
        {
            Pages = 12,
            Licence = "](x) <b> $1",
            Figure = new("Fig. 2. ](javascript:alert(1))\n\n# x </details> $a$", "https://a.example/1).png\"><script>"),
            Code = "javascript:alert(1)",
            Project = "https://a.example/](x)",
            Repositories = new(0, 0, 2_000),
        }.AddTo([]),
    };

    internal static Entry Pending => new()
    {
        Paper = Paper("2611.00003", "Pending Toys", 0) with { Abstract = "Toys wait.\n\nThey wait for $5 and $6." },
        Failure = new("llm.refused", "모델이 답을 거절했습니다.", 2),
    };

    internal static Paper Paper(string id, string title, int upvotes) => new()
    {
        Id = PaperId.Parse(id),
        Title = title,
        Authors = ["Kim Example"],
        Published = new(2026, 11, 18),
        Upvotes = upvotes,
        Comments = 1,
        Abstract = "We study toys.",
    };
}
