using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace DailyPapers.Checking.Numbers;

/// <summary>
/// What a number counts, told by the noun nearest to it: the first behind it, else the last before it. 2조 토큰 and a 2B model have their digits in
/// common by chance.
/// </summary>
internal static partial class CountedThings
{
    private const int Behind = 40;
    private const int Before = 24;

    private static readonly SearchValues<char> Walls = SearchValues.Create("0123456789.;!?\n");

    /// <summary>Things, and the stems that tell of them in both languages. A model is told by the number of its parameters.</summary>
    private static readonly (string Thing, string Korean, string English)[] Nouns =
    [
        ("parameter", "파라미터 매개변수 모델", "param model llm"),
        ("token", "토큰", "token"),
        ("image", "이미지 사진 그림 영상", "image photo picture"),
        ("video", "비디오 동영상 영상 클립", "video clip"),
        ("frame", "프레임", "frame"),
        ("sample", "샘플 표본 예제 예시 사례 인스턴스 데이터", "sample example instance data item"),
        ("pair", "쌍", "pair"),
        ("document", "문서 논문 글 페이지", "document paper article page"),
        ("question", "질문 문항 문제 질의", "question problem quer"),
        ("sentence", "문장", "sentence"),
        ("text", "텍스트", "text"),
        ("word", "단어 낱말 어휘", "word"),
        ("dialogue", "대화", "dialog conversation"),
        ("caption", "캡션 설명", "caption description"),
        ("person", "사용자 사람 참가자 인구", "user people person participant player"),
        ("object", "객체 물체 형태 메시 에셋", "object shape mesh asset"),
        ("point", "점 포인트", "point"),
        ("step", "단계 스텝", "step iteration"),
        ("trajectory", "궤적", "trajector"),
        ("dollar", "달러", "dollar"),
        ("hour", "시간", "hour"),
    ];

    private static readonly FrozenDictionary<string, string[]> Korean = Index(noun => noun.Korean);

    private static readonly FrozenDictionary<string, string[]> English = Index(noun => noun.English);

    /// <param name="text">A Korean text.</param>
    /// <param name="start">Of its number.</param>
    /// <param name="end">Behind its number.</param>
    public static IReadOnlyList<string> InKorean(string text, int start, int end)
    {
        var range = KoreanRange().Match(text, end);
        var behind = Stretch(text, range.Success ? range.Index + range.Length : end);
        if (Counter().Match(behind) is { Success: true } counter)
            return Counted(counter.ValueSpan.Trim()[0]);
        return Nearest(KoreanNoun(), Korean, behind, StretchBefore(text, start));
    }

    /// <param name="text">An English text.</param>
    /// <param name="start">Of its number.</param>
    /// <param name="end">Behind its number, unit included.</param>
    public static IReadOnlyList<string> InEnglish(string text, int start, int end) =>
        start > 1 && text[start - 1] == '-' && char.IsAsciiLetterOrDigit(text[start - 2]) ? ["parameter"] : Nearest(EnglishNoun(), English, Stretch(text, end), StretchBefore(text, start));

    private static IReadOnlyList<string> Nearest(Regex noun, FrozenDictionary<string, string[]> things, string behind, string before)
    {
        var found = noun.Match(behind) is { Success: true } first ? first : noun.Matches(before).LastOrDefault();
        return found is null ? [] : things[found.Value.ToLowerInvariant()];
    }

    /// <summary>장 counts images and pages, 편 papers and videos.</summary>
    private static string[] Counted(char counter) => counter switch
    {
        '장' => ["image", "document"],
        '명' => ["person"],
        '쌍' => ["pair"],
        '편' => ["document", "video"],
        _ => ["hour"],
    };

    /// <summary>To the next number or the end of the sentence.</summary>
    private static string Stretch(string text, int from)
    {
        var stretch = text.AsSpan(from, Math.Min(Behind, text.Length - from));
        return (stretch.IndexOfAny(Walls) is >= 0 and var wall ? stretch[..wall] : stretch).ToString();
    }

    private static string StretchBefore(string text, int to)
    {
        var stretch = text.AsSpan(Math.Max(0, to - Before), Math.Min(Before, to));
        return stretch[(stretch.LastIndexOfAny(Walls) + 1)..].ToString();
    }

    private static FrozenDictionary<string, string[]> Index(Func<(string Thing, string Korean, string English), string> stems) =>
        Nouns.SelectMany(noun => stems(noun).Split(' '), (noun, stem) => (noun.Thing, Stem: stem)).GroupBy(pair => pair.Stem, pair => pair.Thing, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    [GeneratedRegex(@"\G\s?(?:에서|부터|[~∼～–-])\s?[0-9][0-9.,]*\s?[천만억조]{0,2}", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanRange();

    [GeneratedRegex(@"\A\s?(?:여\s?)?(?:장(?![가-힣]{2})|명(?!령|제)|쌍(?!둥)|편(?!향|집|차)|시간)", RegexOptions.CultureInvariant)]
    private static partial Regex Counter();

    /// <summary>One syllable is a noun of its own only.</summary>
    [GeneratedRegex(@"파라미터|매개변수|모델|토큰|이미지|사진|그림|동영상|영상|비디오|클립|프레임|샘플|표본|예제|예시|사례|인스턴스|데이터|문서|논문|페이지|질문|문항|문제|질의|문장|텍스트|단어|낱말|어휘|대화|캡션|설명|사용자|사람|참가자|인구|객체|물체|형태|메시(?!지)|에셋|포인트|단계|스텝|궤적|달러|시간|(?<![가-힣])(?:쌍|점|글)(?=[을를이가은는의]?(?:\s|\z))", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanNoun();

    [GeneratedRegex(@"(?<![A-Za-z])(?:param|model|llm|token|image|photo|picture|video|clip|frame|sample|example|instance|data|item|pair|document|paper|article|page|question|problem|quer|sentence|text|word|dialog|conversation|caption|description|user|people|person|participant|player|object|shape|mesh|asset|point|step|iteration|trajector|dollar|hour)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EnglishNoun();
}
