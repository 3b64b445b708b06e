using System.Diagnostics;
using System.Text.Json.Nodes;
using DailyPapers.Summarizing;

namespace DailyPapers.Tests.Summarizing;

public sealed class TokenizerTests
{
    /// <summary>Made once with js-tiktoken 1.0.21.</summary>
    private static readonly JsonArray Expected = JsonNode.Parse(File.ReadAllText(Repository.TestFile("Summarizing", "o200k.json")))!.AsArray();

    public static TheoryData<int> Rows() => [.. Enumerable.Range(0, Expected.Count)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Ids_are_those_of_js_tiktoken(int row) =>
        Tokenizer.Shared.Encode((string)Expected[row]!["text"]!).ShouldBe(Expected[row]!["ids"]!.AsArray().Select(id => (int)id!));

    [Fact]
    public void Twenty_thousand_equal_letters_are_what_js_tiktoken_takes_47_seconds_for()
    {
        var watch = Stopwatch.StartNew();
        Tokenizer.Shared.Encode(new string('a', 20_000)).ShouldBe(Enumerable.Repeat(117525, 2_500));
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Half_a_surrogate_pair_counts_as_the_replacement_character() =>
        Tokenizer.Shared.Encode("a\ud83d b").ShouldBe(Tokenizer.Shared.Encode("a\ufffd b"));

    [Fact]
    public void Many_threads_may_ask_at_once() =>
        Parallel.For(0, 64, i => Tokenizer.Shared.Count($"논문 {i % 10}편").ShouldBeInRange(2, 6));
}
