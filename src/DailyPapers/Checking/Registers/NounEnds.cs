namespace DailyPapers.Checking.Registers;

/// <summary>Which words in -ㅁ are a verb's noun form (제안함) and which are nouns (결함).</summary>
internal static class NounEnds
{
    private static readonly WordEnds Known = new(WordData.Rows("nominal-ends.tsv"));

    public static bool IsVerbal(ReadOnlySpan<char> word) =>
        word.Length > 0 && Jamo.Coda(word[^1]) is Jamo.Mieum or Jamo.RieulMieum && (IsPast(word) || Known.Of(word) == "read");

    /// <summary>제안했음, 있음: nothing but a verb has ㅆ before 음.</summary>
    private static bool IsPast(ReadOnlySpan<char> word) => word.Length > 1 && word[^1] == '음' && Jamo.Coda(word[^2]) == Jamo.SsangSiot;
}
