namespace DailyPapers.Papers;

/// <summary>What a check says of a draft.</summary>
/// <param name="Rule">The rule's stable id, such as <c>number.unsupported</c>.</param>
/// <param name="Where">The place in the day's data: <c>bullets[2]</c>, <c>abstract[0]</c>, <c>headline</c>, <c>title_ko</c>.</param>
/// <param name="Text">The very span.</param>
public sealed record Finding(string Rule, Severity Severity, string Where, string Text)
{
    public Repair Repair { get; init; } = Repair.Mend;

    /// <summary>The sentence for the model's second request, in Korean; empty where the model is not asked.</summary>
    public string Complaint { get; init; } = "";

    /// <summary>What the span should be; null where no code can know it.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The code of the failure where the finding refuses the draft: <c>llm.malformed</c>, <c>draft.not-korean</c> ...</summary>
    public string FailureCode { get; init; } = "llm.malformed";

    /// <summary>Whether the one follow-up is worth its money: only errors that no code can mend.</summary>
    public bool AsksAgain => Severity == Severity.Error && Repair is (Repair.Model or Repair.Refuse);

    public bool Refuses => Severity == Severity.Error && Repair == Repair.Refuse;
}
