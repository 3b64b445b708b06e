using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules;

/// <summary>A sentence of the abstract that gives orders to a model is not sent to one, so nothing that one writes can be its translation.</summary>
internal static class WithheldRule
{
    /// <summary>What a reader sees in the translation's place.</summary>
    public const string Korean = "(모델에게 보내는 지시로 보여 옮기지 않은 문장입니다.)";

    public static Draft Mend(Draft draft, PaperText text)
    {
        var withheld = Enumerable.Range(1, text.Abstract.Length).Where(text.IsWithheld).ToArray();
        return withheld.Length == 0 ? draft : draft with
        {
            Abstract = [.. draft.Abstract.Where(sentence => !withheld.Contains(sentence.Number))
                .Concat(withheld.Select(number => new DraftSentence(number, Korean))).OrderBy(sentence => sentence.Number)],
        };
    }
}
