using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.RegularExpressions;
using DailyPapers.Papers;
using FsCheck;
using FsCheck.Fluent;

namespace DailyPapers.Tests.Papers;

public sealed partial class SentenceSplitterTests
{
    public static TheoryData<string> Rows() => [.. SpecTable.Read("sentences.md").Select(cells => cells[0])];

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_page_says_where_sentences_end(string row) =>
        SentenceSplitter.Split(row.Replace(" ¦ ", " ", StringComparison.Ordinal)).ShouldBe(row.Split(" ¦ "));

    [Fact]
    public void Et_al_does_not_end_a_sentence() =>
        SentenceSplitter.Split("Taught by Wren et al. (2021) and Finch et al. Both count.").Length.ShouldBe(1);

    [Fact]
    public void A_line_break_is_a_space_and_an_empty_line_ends_a_sentence() =>
        SentenceSplitter.Split("We teach\nparrots.  They\tcount\r\n\r\nproject page").ShouldBe(["We teach parrots.", "They count", "project page"]);

    [Fact]
    public void Nothing_has_no_sentences() => SentenceSplitter.Split(" \n\n ").ShouldBeEmpty();

    [Fact]
    public void The_sentences_joined_are_the_folded_text() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Prose().ToArbitrary(), KeepsEveryWord));

    [Fact]
    public void No_string_makes_it_throw() =>
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => KeepsEveryWord(text ?? "")));

    [Theory]
    [InlineData(".")]
    [InlineData("]")]
    [InlineData("a.")]
    [InlineData(". A")]
    [InlineData("[1]")]
    [InlineData("\n\n")]
    public void A_megabyte_takes_a_moment(string part)
    {
        var watch = Stopwatch.StartNew();
        SentenceSplitter.Split(string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length)));
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Recorded_abstracts_fall_into_sentences_of_a_usual_length()
    {
        var lengths = Repository.RecordedLines("joined.jsonl.gz")
            .SelectMany(line => SentenceSplitter.Split((string)line["abstract"]!)).Select(sentence => sentence.Length).Order().ToImmutableArray();
        lengths[lengths.Length / 2].ShouldBeInRange(120, 200);
        lengths.Count(length => length < 20).ShouldBeLessThan(lengths.Length / 200);
    }

    private static bool KeepsEveryWord(string text) =>
        string.Equals(string.Join(' ', SentenceSplitter.Split(text)), WhiteSpace().Replace(text, " ").Trim(), StringComparison.Ordinal);

    private static Gen<string> Prose() =>
        from parts in Gen.Elements("et al", "Fig", "A", "We", "3", "[2]", ".", ". ", "... ", "!", "? ", "(", ")", "“", "\n\n", " ", "é", "\ud83d", "한글", "GPT-4", "i.e").ArrayOf()
        select string.Concat(parts);

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();
}
