using System.Buffers;
using System.Text.RegularExpressions;

namespace DailyPapers.Checking.Rules.Shape;

/// <summary>What models say around an answer: greetings, apologies, offers, fences, escapes of JSON, and the names they put where they know none.</summary>
internal static partial class LeakedTalk
{
    private static readonly SearchValues<string> Marks = SearchValues.Create(
        ["```", "\\u", "XYZ", "Lorem ipsum", "OO모델", "[모델", "[데이터", "드리겠습니다", "드릴까요", "도움이 되", "말씀해 주", "AI language model", "AI 언어 모델", "I hope this"], StringComparison.Ordinal);

    private const string Openers = "네물알요죄다아이위안SCOHIAN";

    /// <summary>Null where there is none.</summary>
    public static Match? In(string text)
    {
        if (text.Length == 0)
            return null;
        if (Openers.Contains(text[0], StringComparison.Ordinal) && Opening().Match(text) is { Success: true } opening)
            return opening;
        return text.AsSpan().IndexOfAny(Marks) >= 0 && Inside().Match(text) is { Success: true } inside ? inside : null;
    }

    [GeneratedRegex(
        @"\A(?:네, (?:요청|알겠|물론|다음은|아래)|물론입니다|물론이죠|알겠습니다|안녕하세요|요청하신 (?:대로|논문|내용|요약|번역)|죄송합니다|죄송하지만|안타깝게도 (?:본문|논문|초록|원문|제공)|이상으로 (?:요약|번역)" +
        @"|(?:다음은|아래는|이상은) (?:이 |위 |해당 |주어진 |제공된 |요청하신 )?(?:논문의? |초록의? |제목의? )?(?:핵심 |주요 |한국어 |내용 |내용의 )?(?:요약|번역)(?:입니다|한|문)" +
        @"|(?:Sure|Certainly|Of course)[,!] |Here (?:is|are) the |I(?:'m| am) sorry|I cannot |As an AI |Note: )",
        RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"```|\\u[0-9A-Fa-f]{4}|\bXYZ-?(?:Net|Model|Bench|Dataset|Former)\b|Lorem ipsum|OO모델|\[(?:모델|데이터셋)(?: ?(?:명|이름))\]|(?:요약|번역|설명|작성|정리)해 ?드리겠습니다|(?:요약|번역|설명|작성|정리)해 ?드릴까요" +
        @"|도움이 되(?:었기를|셨기를|길 바랍)|(?:알려|말씀해) ?주(?:세요|시면 (?:도와|더))|AI language model|AI 언어 모델로서|I hope this (?:helps|summary)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Inside();
}
