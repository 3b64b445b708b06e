using System.Globalization;
using System.Text;
using DailyPapers.Papers;

namespace DailyPapers.Summarizing;

/// <summary>Writes what the model is asked. The paper's text stands in the user's message alone: it is data, not instruction.</summary>
public static class RequestWriter
{
    /// <summary>A longer answer is cut before it is sent back with its complaints; the model needs its beginning to see what went wrong.</summary>
    private const int LongestAnswerSentBack = 20_000;

    public static ModelRequest First(string model, PaperText text, ContextPlan plan) =>
        new(model, [new ModelMessage("system", Prompts.System), new ModelMessage("user", User(text, plan.Terms))], Round: 1);

    public static ModelRequest FollowUp(ModelRequest first, string answer, IEnumerable<string> complaints)
    {
        var sentBack = answer.Length == 0 ? "(빈 답)" : answer.Length <= LongestAnswerSentBack ? answer : answer[..LongestAnswerSentBack];
        return first with { Round = 2, Messages = [.. first.Messages, new ModelMessage("assistant", sentBack), new ModelMessage("user", Prompts.FollowUp(complaints))] };
    }

    private static string User(PaperText text, IReadOnlyList<Term> terms)
    {
        var message = new StringBuilder();
        if (terms.Count > 0)
            message.Append("용어집\n");
        foreach (var term in terms)
            message.Append(CultureInfo.InvariantCulture, $"- {term.English} → {(term.KeepsEnglish ? term.English + " (영어 그대로)" : term.Korean)}\n");
        message.Append(CultureInfo.InvariantCulture, $"\n논문: {text.Id}\n제목: {Data(text.Title)}\n\n<abstract>\n");
        for (var index = 0; index < text.Abstract.Length; index++)
            message.Append(CultureInfo.InvariantCulture, $"[{index + 1}] {Data(text.Abstract[index])}\n");
        return message.Append("</abstract>\n").ToString().TrimStart('\n');
    }

    // A paper could write the closing mark itself and go on as if it were us.
    private static string Data(string text) => text
        .Replace("<abstract>", "‹abstract›", StringComparison.OrdinalIgnoreCase)
        .Replace("</abstract>", "‹/abstract›", StringComparison.OrdinalIgnoreCase);
}
