namespace DailyPapers.Delivering;

/// <summary>A mail server did not take a step of the conversation.</summary>
internal sealed class SmtpRefusedException(SmtpStep step, string said) : Exception(said)
{
    public SmtpStep Step { get; } = step;
}
