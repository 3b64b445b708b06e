using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules;

/// <summary>Every sentence of the abstract is translated exactly once: a missing one would shift or hide what the authors say.</summary>
internal static class AbstractRule
{
    private const int QuotedSentences = 5;

    public static IEnumerable<Finding> Check(Draft draft, PaperText text)
    {
        var numbers = draft.Abstract.Select(sentence => sentence.Number).ToHashSet();
        var missing = Enumerable.Range(1, text.Abstract.Length).Where(number => !numbers.Contains(number)).ToArray();
        var repeated = draft.Abstract.GroupBy(sentence => sentence.Number).Where(group => group.Count() > 1).Select(group => group.Key).ToArray();
        var unknown = numbers.Where(number => number < 1 || number > text.Abstract.Length).Order().ToArray();
        return
        [
            .. Tell("abstract.missing", missing, $"초록 번역에 빠진 문장이 있습니다: {Quoted(missing, text)}. 빠진 문장을 번역하세요."),
            .. Tell("abstract.repeated", repeated, $"초록 번역에 번호가 겹칩니다: {List(repeated)}. 문장마다 한 번만 번역하세요."),
            .. Tell("abstract.unknown", unknown, $"초록에 없는 문장 번호입니다: {List(unknown)}. 번호는 1부터 {text.Abstract.Length}까지입니다."),
        ];
    }

    private static IEnumerable<Finding> Tell(string rule, int[] numbers, string complaint)
    {
        if (numbers.Length > 0)
            yield return Refusal.Malformed(rule, "abstract", List(numbers), complaint);
    }

    private static string List(int[] numbers) => string.Join(", ", numbers);

    private static string Quoted(int[] numbers, PaperText text)
    {
        var quoted = numbers.Take(QuotedSentences).Select(number => $"{number}번 \"{Excerpt.Of(text.Abstract[number - 1])}\"");
        return string.Join(", ", [.. quoted, .. numbers.Skip(QuotedSentences).Select(number => $"{number}번")]);
    }
}
