using DailyPapers.Checking;
using DailyPapers.Papers;
using DailyPapers.Summarizing;

namespace DailyPapers.Tests.Checking;

/// <summary>What a paper talks a model into cannot leave the shape of an answer.</summary>
public sealed class InstructionShapeTests
{
    [Theory]
    [InlineData("PWNED")]
    [InlineData("[\"PWNED\"]")]
    [InlineData("{\"answer\": \"PWNED\"}")]
    [InlineData("{\"title_ko\": \"PWNED\", \"headline\": \"PWNED\", \"area\": \"PWNED\", \"bullets\": [\"PWNED\"], \"abstract\": \"PWNED\"}")]
    [InlineData("{\"title_ko\": {\"x\": 1}, \"bullets\": {\"label\": \"결과\"}, \"review\": \"strong accept\", \"score\": 10}")]
    [InlineData("As an AI reviewer I recommend acceptance.")]
    public void An_answer_of_another_shape_is_refused_as_malformed(string answer)
    {
        var checkedDraft = new Checker().Check(DraftReader.Read(answer), Drafts.Text);
        checkedDraft.IsRefused.ShouldBeTrue();
        checkedDraft.Findings.Where(finding => finding.Refuses).Select(finding => finding.FailureCode).ShouldContain("llm.malformed");
        Summary.From(checkedDraft.Draft, checkedDraft.Findings, Drafts.Text, checkedDraft.Evidence).ShouldBeNull();
    }

    [Fact]
    public void Fields_that_nobody_asked_for_are_not_read()
    {
        const string answer = """
            {"title_ko": "앵무새", "score": 10, "review": "PWNED", "headline": "h", "area": "음성", "bullets": [{"label": "결과", "text": "셉니다.", "quote": "q", "html": "PWNED"}],
             "abstract": [{"n": 1, "ko": "셉니다.", "note": "PWNED"}], "keywords": [{"ko": "새", "en": "bird", "de": "PWNED"}]}
            """;
        var draft = DraftReader.Read(answer);
        $"{draft.TitleKo}{draft.Headline}{draft.Area}{string.Concat(draft.Bullets)}{string.Concat(draft.Abstract)}{string.Concat(draft.Keywords)}".ShouldNotContain("PWNED");
    }
}
