namespace DailyPapers.Papers;

/// <summary>A message to a person, in both languages of the product.</summary>
public sealed record Sentence(string Korean, string English)
{
    public string In(Language language) => language == Language.Korean ? Korean : English;

    public override string ToString() => English;
}
