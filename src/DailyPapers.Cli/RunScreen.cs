using System.Globalization;
using DailyPapers.Papers;
using Spectre.Console;

namespace DailyPapers.Cli;

/// <summary>Shows a run: bars on a terminal, a line for each event elsewhere.</summary>
internal sealed class RunScreen(Terminal terminal) : IProgress<RunEvent>
{
    private readonly Dictionary<DateOnly, ProgressTask> _bars = [];
    private readonly PullScreen _pull = new(terminal);
    private ProgressContext? _context;

    /// <summary>Runs <paramref name="work"/> with bars where there is somebody to see them.</summary>
    public async Task<T> ShowAsync<T>(Func<Task<T>> work)
    {
        if (!terminal.ShowsBars)
            return await work();
        return await terminal.Ansi.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(async context =>
            {
                _context = context;
                return await work();
            });
    }

    public void Report(RunEvent value)
    {
        switch (value)
        {
            case RunEvent.DayFetched day:
                ShowDay(day);
                break;
            case RunEvent.ModelPulled pulled:
                _pull.Show(pulled.Pull, _context);
                break;
            case RunEvent.PaperDone paper:
                ShowPaper(paper);
                break;
            case RunEvent.AskedAgain asked:
                ShowComplaints(asked);
                break;
            case RunEvent.Published published when terminal.Verbosity >= Verbosity.Detailed || !terminal.ShowsBars:
                terminal.Line(terminal.Say("발행: ", "published: ") + WrittenFiles.Told(published.Files, terminal));
                break;
            case RunEvent.Notice notice:
                terminal.Line(notice.Sentence.In(terminal.Language));
                break;
        }
    }

    private void ShowDay(RunEvent.DayFetched day)
    {
        var kind = day.IsFinal ? terminal.Say("최종판", "final") : terminal.Say("예비판", "preliminary");
        if (_context is not null && day.Work > 0)
            _bars[day.Date] = _context.AddTask(Text(day.Date), maxValue: day.Work);
        else
            terminal.Line(terminal.Say($"{Text(day.Date)} {kind}: 목록 {day.Papers}편, 요약할 논문 {day.Work}편", $"{Text(day.Date)} {kind}: {day.Papers} papers listed, {day.Work} to summarize"));
    }

    private void ShowPaper(RunEvent.PaperDone paper)
    {
        if (_bars.TryGetValue(paper.Date, out var bar))
            bar.Increment(1);
        if (paper.Failure is { } failure)
            terminal.Line(terminal.Say($"  대기 {paper.Id} ({failure.Code}) {Short(paper.Title)}", $"  pending {paper.Id} ({failure.Code}) {Short(paper.Title)}"));
        else if (_context is null || paper.Marks > 0)
            terminal.Line(terminal.Say("  요약 ", "  done ") + $"{paper.Id} {Short(paper.Title)}" + (paper.Marks > 0 ? terminal.Say($" (확인 필요 {paper.Marks})", $" (to be verified: {paper.Marks})") : ""));
        if (terminal.Verbosity >= Verbosity.Detailed)
            ShowQuality(paper.Quality);
    }

    private void ShowQuality(Quality quality)
    {
        foreach (var (name, counts) in new[] { (terminal.Say("고침", "mended"), quality.Mended), (terminal.Say("오류", "errors"), quality.Errors), (terminal.Say("문체", "style"), quality.Style) })
        {
            if (counts.Total > 0)
                terminal.Line($"    {name}: {counts}");
        }
    }

    private void ShowComplaints(RunEvent.AskedAgain asked)
    {
        terminal.Line(terminal.Say($"  다시 묻기 {asked.Id}: 검사에 걸린 곳 {asked.Complaints.Count}군데", $"  asked again {asked.Id}: {asked.Complaints.Count} complaints"));
        foreach (var complaint in asked.Complaints.Take(terminal.Verbosity >= Verbosity.Detailed ? int.MaxValue : 2))
            terminal.Line("    - " + complaint);
    }

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Short(string title) => title.Length <= 60 ? title : title[..60].TrimEnd() + "…";
}
