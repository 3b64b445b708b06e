using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DailyPapers.Diagnosing;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using Spectre.Console;

namespace DailyPapers.Cli;

/// <summary>What doctor found: as a table, as lines, as JSON.</summary>
internal sealed class DoctorReport(ImmutableArray<Examined> rows)
{
    /// <summary>Something does not work.</summary>
    public bool HasTrouble => rows.Any(row => row.Diagnosis.Health == Health.Trouble);

    public string Json() => JsonReport.Of(new JsonObject
    {
        ["ok"] = !HasTrouble,
        ["checks"] = new JsonArray([.. rows.Select(JsonOf)]),
    });

    /// <summary>For people at a terminal.</summary>
    public void Show(Terminal terminal)
    {
        var table = new Table().Border(TableBorder.None).HideHeaders().AddColumns("", "", "", "");
        table.Columns[0].NoWrap();
        table.Columns[1].NoWrap();
        table.Columns[3].NoWrap().RightAligned();
        foreach (var row in rows)
        {
            var mark = new Markup(Markup.Escape(Mark(row.Diagnosis.Health, terminal)), terminal.ShowsColours ? ColourOf(row.Diagnosis.Health) : Style.Plain);
            table.AddRow(mark, Text(row.Name.In(terminal.Language)), Text(Said(row.Diagnosis, terminal)), Text(Seconds(row.Took)));
        }

        terminal.Ansi.Write(table);
        terminal.Result(Closing(terminal));

        Text Text(string text) => new(terminal.WithoutSecrets(VisibleText.Of(text)));
    }

    /// <summary>The same without a terminal.</summary>
    public string Lines(Terminal terminal)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Mark(row.Diagnosis.Health, terminal)}  {row.Name.In(terminal.Language)} ({Seconds(row.Took)}): {VisibleText.Of(row.Diagnosis.Said.In(terminal.Language))}\n");
            if (row.Diagnosis.Remedy is { } remedy)
                text.Append(CultureInfo.InvariantCulture, $"  → {Coded(row.Diagnosis)}{Indented(remedy.In(terminal.Language))}\n");
        }

        return text.Append(Closing(terminal)).ToString();
    }

    private string Closing(Terminal terminal)
    {
        var (troubles, warnings) = (rows.Count(row => row.Diagnosis.Health == Health.Trouble), rows.Count(row => row.Diagnosis.Health == Health.Warning));
        return troubles + warnings == 0
            ? terminal.Say("모두 정상입니다.", "All is well.")
            : terminal.Say($"문제 {troubles}, 주의 {warnings}", $"{troubles} in trouble, {warnings} with a warning");
    }

    private static string Said(Diagnosis diagnosis, Terminal terminal) =>
        diagnosis.Remedy is { } remedy ? $"{diagnosis.Said.In(terminal.Language)} → {Coded(diagnosis)}{remedy.In(terminal.Language)}" : diagnosis.Said.In(terminal.Language);

    private static string Coded(Diagnosis diagnosis) => diagnosis.Code is { } code ? $"[{code}] " : "";

    // The settings' errors come as lines of their own.
    private static string Indented(string remedy) => string.Join("\n    ", remedy.Split('\n', StringSplitOptions.TrimEntries).Select(VisibleText.Of));

    private static string Mark(Health health, Terminal terminal) => health switch
    {
        Health.Well => terminal.Say("정상", "well   "),
        Health.Warning => terminal.Say("주의", "warning"),
        Health.Trouble => terminal.Say("문제", "TROUBLE"),
        _ => terminal.Say("생략", "skipped"),
    };

    private static Style ColourOf(Health health) => health switch
    {
        Health.Well => new Style(Color.Green),
        Health.Warning => new Style(Color.Yellow),
        Health.Trouble => new Style(Color.Red),
        _ => new Style(Color.Grey),
    };

    private static string Seconds(TimeSpan took) => string.Create(CultureInfo.InvariantCulture, $"{took.TotalSeconds:0.0} s");

    private static JsonNode JsonOf(Examined row)
    {
        var json = new JsonObject
        {
            ["check"] = row.Key,
            ["status"] = row.Diagnosis.Health switch { Health.Well => "ok", Health.Warning => "warning", Health.Trouble => "trouble", _ => "skipped" },
            ["message"] = row.Diagnosis.Said.English,
            ["seconds"] = Math.Round(row.Took.TotalSeconds, 3),
        };
        if (row.Diagnosis.Usage is { } usage)
            (json["input_tokens"], json["output_tokens"]) = (usage.Input, usage.Output);
        if (row.Diagnosis.CostUsd is { } cost)
            json["cost_usd"] = cost;
        if (row.Diagnosis.Code is { } code)
            json["code"] = code;
        if (row.Diagnosis.Remedy is { } remedy)
            json["remedy"] = remedy.English;
        return json;
    }
}
