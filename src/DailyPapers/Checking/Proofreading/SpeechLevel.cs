namespace DailyPapers.Checking.Proofreading;

/// <summary>The register of a sentence, told by its ending.</summary>
internal enum SpeechLevel
{
    /// <summary>합니다체: …ㅂ니다.</summary>
    Formal,

    /// <summary>해요체: …요.</summary>
    Polite,

    /// <summary>한다체: …다.</summary>
    Plain,

    /// <summary>명사형: …(으)ㅁ.</summary>
    Noun,
}
