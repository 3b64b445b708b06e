namespace DailyPapers.Publishing;

/// <summary>How much a day's page says of each paper; the first that fits under the page's limit is taken.</summary>
internal enum PageDetail
{
    Full,
    WithoutEvidence,
    WithoutEnglish,
    WithoutAbstract,
    OneLine,
}
