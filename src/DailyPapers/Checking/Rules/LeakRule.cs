using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules;

/// <summary>What models say around an answer, or print instead of it: the old script published 19 raw dictionaries.</summary>
internal static partial class LeakRule
{
    public static IEnumerable<Finding> Check(Draft draft, Source source) =>
        from place in Place.Bullets(draft).Concat(Place.Translations(draft, source.Text))
        let leak = Leak().Match(place.Text)
        where leak.Success && !(place.English ?? source.Everything).Contains(leak.Value.Trim(), StringComparison.OrdinalIgnoreCase)
        select new Finding("shape.leak", Severity.Error, place.Where, Excerpt.Of(leak.Value.Trim()))
        {
            Repair = Repair.Model,
            Complaint = $"{place.Spoken}에 답의 틀이나 대화가 섞였습니다: \"{Excerpt.Of(leak.Value.Trim())}\". 내용만 한국어 문장으로 쓰세요.",
        };

    [GeneratedRegex(
        @"\A(?:\[\s*['""].{0,200}?['""]\s*[,\]]|\{\s*['""].{0,80}?['""]\s*:|네, (?:요청|알겠|물론|다음은)|물론입니다|알겠습니다|요청하신 (?:대로|논문|내용|요약|번역)|죄송합니다|죄송하지만" +
        @"|다음은 (?:이 |위 |해당 |주어진 |요청하신 )?(?:논문의? |초록의? )?(?:핵심 |주요 |한국어 |내용 |내용의 )?(?:요약|번역)|(?:Sure|Certainly|Of course)[,!] |Here (?:is|are) the )|```",
        RegexOptions.CultureInvariant)]
    private static partial Regex Leak();
}
