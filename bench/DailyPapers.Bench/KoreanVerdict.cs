using System.Globalization;

namespace DailyPapers.Bench;

/// <summary>What a person who read a hit says of it: right, or wrong.</summary>
internal sealed record KoreanVerdict(string Rule, string Id, string Place, int Start, string Judgement)
{
    public string Columns(string judgement) => string.Create(CultureInfo.InvariantCulture, $"{Rule}\t{Id}\t{Place}\t{Start}\t{judgement}");
}
