using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace DailyPapers.Checking.Rules.Shape;

/// <summary>What models say around an answer: greetings, apologies, offers, fences, escapes of JSON, notes on how the summary was made, and the names they put where they know none.</summary>
internal static partial class LeakedTalk
{
    /// <summary>One of them stands in whatever <see cref="Inside"/> finds.</summary>
    private static readonly string[] Marks = ["```", "\\u", "XYZ", "Lorem ipsum", "OO모델", "[모델", "[데이터", "드리겠습니다", "드릴까요", "도움이 되", "주시면", "드립니다", "사용자님", "AI language", "AI 언어 모델로", "I hope", " 요약은 ", " 번역은 "];

    /// <summary>The first two letters of every opening.</summary>
    private static readonly FrozenSet<(char, char)> Openers = new[] { "네,", "물론", "알겠", "안녕", "요청", "죄송", "안타", "이상", "다음", "아래", "Su", "Ce", "Of", "He", "I'", "I ", "As", "No", "이 ", "본 ", "위 " }
        .Select(opener => (opener[0], opener[1])).ToFrozenSet();

    /// <summary>Null where there is none.</summary>
    public static Match? In(string text)
    {
        if (text.Length < 2)
            return null;
        if (Openers.Contains((text[0], text[1])) && Opening().Match(text) is { Success: true } opening)
            return opening;
        return HasMark(text) && Inside().Match(text) is { Success: true } inside ? inside : null;
    }

    private static bool HasMark(string text)
    {
        foreach (var mark in Marks)
        {
            if (text.Contains(mark, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    [GeneratedRegex(
        @"\A(?:네, (?:요청|알겠|물론|다음은|아래)|물론입니다|물론이죠|알겠습니다|안녕하세요|요청하신 (?:대로|논문|내용|요약|번역)|죄송합니다|죄송하지만|안타깝게도 (?:본문|논문|초록|원문|제공)|이상으로 (?:요약|번역)" +
        @"|(?:다음은|아래는|이상은) (?:이 |위 |해당 |주어진 |제공된 |요청하신 )?(?:논문의? |초록의? |제목의? )?(?:핵심 |주요 |한국어 |내용 |내용의 )?(?:요약|번역)(?:입니다|한|문)" +
        @"|(?:이|본|위) (?:요약|번역)은 (?:논문의 )?(?:초록|제목|본문|제공된|주어진)[가-힣 ]{1,24}(?:작성|생성|번역)(?:되었|됐|했|하였)습니다" +
        @"|(?:Sure|Certainly|Of course)[,!] |Here (?:is|are) the |I(?:'m| am) sorry|I cannot |As an AI |Note: )",
        RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"```|\\u[0-9A-Fa-f]{4}|(?<![A-Za-z0-9])XYZ-?(?:Net|Model|Bench|Dataset|Former)(?![A-Za-z0-9])|Lorem ipsum|OO모델|\[(?:모델|데이터셋)(?: ?(?:명|이름))\]|(?:요약|번역|설명|작성|정리)해 ?드리겠습니다|(?:요약|번역|설명|작성|정리)해 ?드릴까요" +
        @"|도움이 되(?:었기를|셨기를|길 바랍)|(?:알려|전해|보여|정리해|소개해) ?드립니다|(?<![가-힣])사용자님|(?:알려|말씀해) ?주시면 (?:도와|더|다시|추가로)|\((?:이|본|위) (?:요약|번역)은 [^()]{1,40}(?:작성|생성|번역|요약|정리)(?:되었|됐|했|하였)습니다\.?\)|AI language model|AI 언어 모델로서|I hope this (?:helps|summary)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Inside();
}
