using System.Globalization;
using System.Text;
using DailyPapers.Papers;
using DailyPapers.Summarizing.Planning;

namespace DailyPapers.Summarizing;

/// <summary>Writes what the model is asked. The paper's text stands in the user's message alone: it is data, not instruction.</summary>
public static class RequestWriter
{
    /// <summary>A longer answer is cut before it is sent back with its complaints; the model needs its beginning to see what went wrong.</summary>
    private const int LongestAnswerSentBack = 20_000;

    /// <summary>Without a body the messages are the same to the letter as before bodies were sent: kept answers stay found.</summary>
    public static ModelRequest First(string model, PaperText text, ContextPlan plan) =>
        new(model, [new ModelMessage("system", Prompts.SystemIn(plan.Register)), new ModelMessage("user", User(text, plan))], Round: 1);

    public static ModelRequest FollowUp(ModelRequest first, string answer, IEnumerable<string> complaints)
    {
        var sentBack = answer.Length == 0 ? "(빈 답)" : answer.Length <= LongestAnswerSentBack ? answer : answer[..LongestAnswerSentBack];
        return first with { Round = 2, Messages = [.. first.Messages, new ModelMessage("assistant", sentBack), new ModelMessage("user", Prompts.FollowUp(complaints))] };
    }

    private static string User(PaperText text, ContextPlan plan)
    {
        var message = new StringBuilder();
        if (plan.Terms.Length > 0)
            message.Append("용어집\n").AppendJoin("", plan.Terms.Select(Frame.Row));
        message.Append(CultureInfo.InvariantCulture, $"\n논문: {text.Id}\n제목: {(text.IsTitleWithheld ? Frame.Withheld : Frame.Line(text.Title))}\n\n<abstract>\n");
        for (var index = 0; index < text.Abstract.Length; index++)
            message.Append(CultureInfo.InvariantCulture, $"[{index + 1}] {(text.IsWithheld(index + 1) ? Frame.Withheld : Frame.Line(text.Abstract[index]))}\n");
        message.Append("</abstract>\n");
        if (plan.HasBody)
            AppendBody(message, plan);
        return message.ToString().TrimStart('\n');
    }

    private static void AppendBody(StringBuilder message, ContextPlan plan)
    {
        message.Append(Frame.BodyStart);
        foreach (var planned in plan.Sections.Where(section => section.IsSent))
        {
            message.Append(Frame.Heading(planned.Section));
            for (var index = 0; index < planned.Section.Blocks.Length; index++)
            {
                if (planned.Gaps.Contains(index))
                    message.Append(PlannedSection.Gap).Append('\n');
                message.Append(Frame.Lines(planned.Section.Blocks[index]));
            }
        }

        message.Append(Frame.BodyEnd);
    }
}
