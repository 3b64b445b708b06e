namespace DailyPapers.Papers;

/// <summary>The language of messages; the papers' language is always Korean.</summary>
public enum Language
{
    Korean,
    English,
}
