using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Rules.Register;

/// <summary>The registers as Koreans call them.</summary>
internal static class RegisterNames
{
    public static string Of(SpeechLevel level) => level switch
    {
        SpeechLevel.Formal => "합니다체",
        SpeechLevel.Polite => "해요체",
        SpeechLevel.Plain => "한다체",
        _ => "명사형",
    };
}
