using System.Globalization;
using DailyPapers.Publishing;
using DailyPapers.Summarizing.Ollama;
using Spectre.Console;

namespace DailyPapers.Cli;

/// <summary>Shows the download of a model: a bar on a terminal, a line for every tenth elsewhere.</summary>
internal sealed class PullScreen(Terminal terminal)
{
    private const int Tenths = 10;
    private const double Gigabyte = 1e9;

    private ProgressTask? _bar;
    private int _told = -1;

    public void Show(ModelPull pull, ProgressContext? context)
    {
        if (_told < 0)
            terminal.Line(terminal.Say($"Ollama에 {Name(pull)} 모델이 없어 내려받습니다.", $"Ollama does not have {Name(pull)} yet: downloading it."));
        _told = Math.Max(_told, 0);
        if (context is not null)
            Move(pull, context);
        else
            Tell(pull);
    }

    private void Move(ModelPull pull, ProgressContext context)
    {
        if (pull.Total == 0 && _bar is null && !pull.IsDone)
            return;
        _bar ??= context.AddTask("", maxValue: 1);
        _bar.Description = Markup.Escape($"{Name(pull)} {Amount(pull)}");
        _bar.MaxValue = Math.Max(1, pull.Total);
        _bar.Value = pull.IsDone ? _bar.MaxValue : pull.Completed;
    }

    private void Tell(ModelPull pull)
    {
        // The last tenth is told when Ollama has verified it.
        var tenths = pull.IsDone ? Tenths : pull.Total == 0 ? 0 : (int)Math.Min(Tenths - 1, Tenths * pull.Completed / pull.Total);
        if (tenths <= _told)
            return;
        _told = tenths;
        terminal.Line(pull.IsDone
            ? terminal.Say($"  {Name(pull)}: 다 받았습니다({Gigabytes(pull.Total)} GB).", $"  {Name(pull)}: downloaded ({Gigabytes(pull.Total)} GB).")
            : $"  {Name(pull)}: {tenths * Tenths}% ({Amount(pull)})");
    }

    private static string Name(ModelPull pull) => VisibleText.Of(pull.Model);

    private static string Amount(ModelPull pull) => $"{Gigabytes(pull.Completed)}/{Gigabytes(pull.Total)} GB";

    private static string Gigabytes(long bytes) => (bytes / Gigabyte).ToString("0.0", CultureInfo.InvariantCulture);
}
