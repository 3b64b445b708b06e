namespace DailyPapers.Checking.Proofreading;

/// <summary>The registers by the names that the settings use.</summary>
internal static class SpeechLevels
{
    /// <summary>Null for a name that is none of <see cref="CheckingOptions.Registers"/>.</summary>
    public static SpeechLevel? Of(string name) => name switch
    {
        "합니다체" => SpeechLevel.Formal,
        "해요체" => SpeechLevel.Polite,
        "한다체" => SpeechLevel.Plain,
        "명사형" => SpeechLevel.Noun,
        _ => null,
    };
}
