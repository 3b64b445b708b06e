using System.Text.RegularExpressions;

namespace DailyPapers.Reading.Instructions;

/// <summary>The same in Korean, Chinese and Japanese, where the verb and its ending tell an order from a description.</summary>
internal static partial class EastAsianCues
{
    /// <param name="sentence">Folded.</param>
    public static Cue? In(string sentence) =>
        Cue(CueKind.Override, Override(), sentence) ?? Cue(CueKind.Demand, Demand(), sentence);

    private static Cue? Cue(CueKind kind, Regex pattern, string sentence) => pattern.Match(sentence) is { Success: true } match
        ? new Cue(kind, string.Join(" … ", match.Groups["t"].Captures.Select(capture => capture.Value.Trim())))
        : null;

    // Korean: 무시하세요, 무시하고 orders; 무시하는, 무시하도록, 무시하면 describes.
    [GeneratedRegex(
        @"(?<t>(?:이전|앞선|앞의|위의|위|기존|지금까지의?|모든|시스템)(?:의|에)? ?(?:모든 |주어진 |받은 |시스템 ){0,2}(?:지시|명령|프롬프트|지침|규칙)(?:사항|문|들)?(?:을|를|은|는|과|와)? ?(?:모두 |전부 |다 |완전히 )?(?:무시|잊|따르지 ?(?:말|마)))(?:하고|하세요|하라|하십시오|해라|해줘|해 ?주세요|하시오|해(?![가-힣])|으세요|어라|으라|고|아라|세요|십시오|라)" +
        @"|(?<t>(?:请|請|现在|現在)?(?:忽略|无视|無視|忘记|忘記|不要理会|不要遵守)(?:掉)?(?:你)?(?:之前|以上|先前|前面|此前|上述|上面|所有|一切|任何)(?:的)?(?:所有|一切|全部)?(?:的)?(?:指令|指示|提示词|提示|命令|规则|規則|要求))(?:[。.,,;;!!]|并|並|然后|然後|\z)" +
        @"|(?<t>(?:以前|これまで|上記|以上|前)の?(?:すべての|全ての|あらゆる)?(?:指示|命令|プロンプト|指令|ルール)(?:を|は)(?:すべて|全て)?(?:無視し|忘れ))(?:て|なさい|ろ|ください)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Override();

    [GeneratedRegex(
        @"(?<t>(?:긍정적인|좋은|높은|최고의?|만점의?) ?(?:평가|리뷰|심사평|점수|평점)(?:만|를|을)?) ?(?<t>주세요|주십시오|줘|주어라|부여하세요|부여하라|작성하세요|작성하라|매기세요|매겨|써 ?주세요|쓰세요)|(?<t>(?:이|본) ?논문(?:을|의))(?: [가-힣]{1,8}){0,3} ?(?<t>(?:채택|승인|수락|추천|칭찬)(?:을 ?권고)?(?:하세요|하라|하십시오|해 ?주세요|해라|해줘))" +
        @"|(?<t>(?:단점|약점|한계|부정적인 (?:점|내용|평가))(?:은|는|을|를)?) ?(?:절대 |전혀 )?(?<t>(?:언급|지적|강조)하지 ?(?:마|말))" +
        @"|(?<t>(?:请|請|务必|必須|必须|只)(?:只|仅|僅)?(?:给出|給出|给予|給予|输出|輸出|提供|给))[^。.]{0,10}(?<t>正面|积极|積極|高分|好评|好評|满分)|(?<t>(?:请|請|务必|必须)(?:强烈)?(?:推荐|推薦)(?:接收|录用|接受|錄用))|(?<t>(?:不要|请勿|切勿|勿)(?:提及|提到|指出|强调|突出)(?:任何|其)?(?:的)?(?:缺点|缺點|负面|負面|不足|弱点|局限))" +
        @"|(?<t>(?:高い評価|高評価|高得点|高いスコア|肯定的な(?:レビュー|評価|査読)(?:のみ|だけ)?)(?:を|のみを)?) ?(?<t>(?:与え|付け|つけ|出し|出力し|書い)て?(?:ください|なさい|ろ))|(?<t>(?:否定的な(?:点|内容|意見)|欠点|弱点)(?:に|を|は|には)) ?(?<t>(?:触れない|言及しない|書かない|強調しない)で(?:ください)?)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Demand();
}
