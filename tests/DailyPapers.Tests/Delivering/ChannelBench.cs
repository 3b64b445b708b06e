using DailyPapers.Delivering;
using DailyPapers.Diagnosing;
using DailyPapers.Http;

namespace DailyPapers.Tests.Delivering;

/// <summary>Examines one channel in an environment that holds the given variables and no others.</summary>
internal static class ChannelBench
{
    public static async Task<Diagnosis> ExamineAsync(string key, Network network, params (string Name, string Value)[] variables)
    {
        var environment = variables.ToDictionary(variable => variable.Name, variable => variable.Value);
        var finding = await ChannelExaminations.From(environment.GetValueOrDefault, network).Single(examination => examination.Key == key).ExamineAsync(TestContext.Current.CancellationToken);
        if (finding.Health is Health.Trouble or Health.Warning)
        {
            finding.Code.ShouldStartWith(key + ".");
            finding.Remedy.ShouldNotBeNull();
        }

        return finding;
    }

    /// <summary>Nothing may be sent.</summary>
    public static Network Silent() => new(new ScriptedHandler());

    public static string All(this Diagnosis finding) => $"{finding.Said.Korean} {finding.Said.English} {finding.Remedy?.Korean} {finding.Remedy?.English}";
}
