using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DailyPapers.Papers;
using DailyPapers.Summarizing;

namespace DailyPapers.Cli;

/// <summary>What <c>read</c> shows: the text that was read, the plan, and the very words that would be sent.</summary>
internal sealed class ReadingReport(PaperText text, ContextPlan plan, ModelRequest request, int budget)
{
    public string Text(Terminal terminal)
    {
        var lines = new StringBuilder();
        lines.AppendLine(CultureInfo.InvariantCulture, $"{text.Id}  {text.Title}").AppendLine();
        foreach (var (name, value) in Facts(terminal).Where(fact => fact.Value.Length > 0))
            lines.AppendLine(CultureInfo.InvariantCulture, $"{name}: {value}");
        foreach (var instruction in text.Instructions)
            lines.AppendLine(CultureInfo.InvariantCulture, $"{terminal.Say("모델에게 하는 말", "speaks to a model")}: [{instruction.Section}] \"{instruction.Phrase}\"{(instruction.IsHidden ? terminal.Say(" (숨은 글)", " (hidden)") : "")}");
        Outline(lines.AppendLine(), terminal);
        lines.AppendLine().AppendLine(terminal.Say("--- 모델에 보낼 글 (시스템 메시지는 --format json에) ---", "--- what the model would be sent (its system message: --format json) ---"));
        lines.Append(request.Messages[^1].Content);
        if (terminal.Verbosity >= Verbosity.Detailed)
            Whole(lines, terminal);
        return lines.ToString().TrimEnd();
    }

    public string Json() => JsonReport.Of(new JsonObject
    {
        ["id"] = text.Id.Value,
        ["title"] = text.Title,
        ["source"] = text.Source,
        ["source_version"] = text.SourceVersion,
        ["passed_over"] = List(text.PassedOver, passed => new JsonObject { ["source"] = passed.Source, ["code"] = passed.Code }),
        ["facts"] = text.Facts.AddTo([]),
        ["abstract"] = List(text.Abstract, sentence => JsonValue.Create(sentence)),
        ["sections"] = List(text.Sections, section => Section(section)),
        ["links"] = List(text.Links, link => JsonValue.Create(link)),
        ["instructions"] = List(text.Instructions, instruction => new JsonObject { ["section"] = instruction.Section, ["phrase"] = instruction.Phrase, ["hidden"] = instruction.IsHidden }),
        ["plan"] = Plan(),
        ["messages"] = List(request.Messages, message => new JsonObject { ["role"] = message.Role, ["content"] = message.Content }),
    });

    private IEnumerable<(string Name, string Value)> Facts(Terminal terminal) =>
    [
        (terminal.Say("읽은 곳", "read from"), text.Source + (text.SourceVersion is { } version ? $" {version}" : "")),
        (terminal.Say("못 읽은 곳", "passed over"), string.Join(", ", text.PassedOver.Select(passed => $"{passed.Source} ({passed.Code})"))),
        (terminal.Say("길이", "length"), Length(terminal)),
        (terminal.Say("라이선스", "licence"), text.Facts.Licence ?? ""),
        (terminal.Say("코드", "code"), text.Facts.Code ?? ""),
        (terminal.Say("프로젝트", "project"), text.Facts.Project ?? ""),
        (terminal.Say("그림", "figure"), text.Facts.Figure is { } figure ? $"{figure.Address}  {figure.Caption}" : ""),
        ("Hugging Face", text.Facts.Repositories is { } counts ? Invariant($"models {counts.Models}, datasets {counts.Datasets}, spaces {counts.Spaces}") : ""),
        (terminal.Say("보낼 토큰", "tokens to send"), terminal.Say(Invariant($"{plan.Tokens:N0} (한도 {budget:N0}, 전부 보내면 {plan.WholeTokens:N0})"), Invariant($"{plan.Tokens:N0} (budget {budget:N0}, the whole text {plan.WholeTokens:N0})"))),
    ];

    private string Length(Terminal terminal) => string.Join(", ", new[]
    {
        text.Facts.Pages is { } pages ? terminal.Say(Invariant($"{pages}쪽"), Invariant($"{pages} pages")) : "",
        text.Facts.Words is { } words ? terminal.Say(Invariant($"{words:N0}단어"), Invariant($"{words:N0} words")) : "",
        terminal.Say(Invariant($"초록 {text.Abstract.Length}문장, 절 {text.Sections.Length}개"), Invariant($"{text.Abstract.Length} sentences of abstract, {text.Sections.Length} sections")),
    }.Where(part => part.Length > 0));

    private void Outline(StringBuilder lines, Terminal terminal)
    {
        if (!text.Sections.IsEmpty)
            lines.AppendLine(terminal.Say("   보냄  절 (보낼 덩이/전체)", "   sent  section (blocks sent/all)"));
        foreach (var section in text.Sections)
        {
            var planned = plan.Sections.FirstOrDefault(one => one.Section.Id == section.Id && one.Section.Heading == section.Heading);
            var sent = planned is null ? "-" : Invariant($"{planned.Section.Blocks.Length}/{section.Blocks.Length}");
            lines.AppendLine(CultureInfo.InvariantCulture, $"{sent,7}  {section.Id,-12} {new string(' ', Math.Max(0, section.Level - 1) * 2)}{section.Heading}{(planned is null ? "" : $"  ({planned.Role})")}");
        }
    }

    private void Whole(StringBuilder lines, Terminal terminal)
    {
        lines.AppendLine().AppendLine(terminal.Say("--- 읽은 글 전부 ---", "--- all that was read ---"));
        foreach (var section in text.Sections)
        {
            lines.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"## [{section.Id}] {section.Heading}");
            foreach (var block in section.Blocks)
                lines.AppendLine(CultureInfo.InvariantCulture, $"{(block.Kind == BlockKind.Paragraph ? "" : $"({block.Kind}) ")}{block.Text}");
        }
    }

    private JsonObject Plan() => new()
    {
        ["budget"] = budget,
        ["tokens"] = plan.Tokens,
        ["whole_tokens"] = plan.WholeTokens,
        ["terms"] = List(plan.Terms, term => JsonValue.Create(term.English)),
        ["sections"] = List(plan.Sections, planned => Section(planned.Section, planned)),
    };

    private static JsonObject Section(TextSection section, PlannedSection? planned = null)
    {
        var json = new JsonObject { ["id"] = section.Id, ["number"] = section.Number, ["title"] = section.Title, ["level"] = section.Level };
        if (planned is not null)
            (json["role"], json["omitted"]) = (planned.Role.ToString().ToLowerInvariant(), planned.Omitted);
        json["blocks"] = List(section.Blocks, block => new JsonObject { ["kind"] = block.Kind.ToString().ToLowerInvariant(), ["text"] = block.Text });
        return json;
    }

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode?> node) => new([.. items.Select(node)]);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
