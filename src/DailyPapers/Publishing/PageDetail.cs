namespace DailyPapers.Publishing;

/// <summary>How much a day's page says of a paper, from all to least.</summary>
internal enum PageDetail
{
    Full,
    WithoutEvidence,
    WithoutEnglish,
    WithoutAbstract,
    OneLine,
}
