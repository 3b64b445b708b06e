using DailyPapers.Checking.Numbers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules;

/// <summary>
/// Every number of the Korean stands in the source; that of a translation in the title or the abstract, since a whole paper holds nearly
/// every small number. Copied figures are what models do well, so a hit is nearly always a wrong
/// power of ten (3.8 billion is 38억, not 3.8억) or an invention.
/// </summary>
internal static class NumberRule
{
    private const string Id = "number.unsupported";
    private const int ShownNumbers = 12;

    public static IEnumerable<Finding> Check(Draft draft, Source source) =>
        Place.AskedFor(draft, source.Text).SelectMany(place => Check(place, source));

    public static IEnumerable<Finding> Check(Place place, Source source)
    {
        var known = place.English is null ? source.Numbers : source.AbstractNumbers;
        return KoreanNumbers.Read(place.Text).Where(number => !known.Supports(number))
            .DistinctBy(number => number.Text, StringComparer.Ordinal).Select(number => Unsupported(place, number, source));
    }

    private static Finding Unsupported(Place place, KoreanNumber number, Source source)
    {
        var known = (place.English is { } english ? SourceNumbers.Of(english) : source.Numbers).Nearest(number, ShownNumbers);
        var hint = known.IsEmpty ? "" : $" 원문에 있는 수: {string.Join(", ", known)}.";
        return new Finding(Id, Severity.Error, place.Where, number.Text)
        {
            Repair = Repair.Model,
            Complaint = $"{place.Spoken}에 원문에 없는 수가 있습니다: \"{number.Text}\". 이 수를 빼거나 원문의 수로 바꾸세요.{hint}",
        };
    }
}
