using DailyPapers.Papers;
using DailyPapers.Summarizing;

namespace DailyPapers.Tests.Summarizing;

public sealed class ReadingAnswersTests
{
    private const string Object = """{"title_ko":"제목","headline":"헤드라인","area":"로봇","bullets":[{"label":"문제","text":"글입니다.","quote":"words"}],"abstract":[{"n":1,"ko":"하나."},{"n":"2","ko":"둘."}],"keywords":[{"ko":"말","en":"word"}]}""";

    [Theory]
    [InlineData(Object)]
    [InlineData("""{"title_ko":"제목","headline":"헤드라인","area":"로봇","bullets":[{"label":"문제","text":"글입니다.","quote":"words"}],"abstract":[{"n":1.0,"ko":"하나."},{"n":"[2]","ko":"둘."}],"keywords":[{"ko":"말","en":"word"}]}""")]
    [InlineData("```json\n" + Object + "\n```")]
    [InlineData("네, 요청하신 요약입니다:\n" + Object + "\n도움이 되었기를 바랍니다.")]
    [InlineData("Here {is} it: " + Object + " Hope {this} helps")]
    [InlineData("<think>maybe {\"title_ko\":\"wrong\"} or so</think>\n" + Object)]
    public void A_draft_is_read_from_what_models_put_around_it(string content)
    {
        var draft = DraftReader.Read(content);
        draft.Defect.ShouldBeNull();
        draft.TitleKo.ShouldBe("제목");
        draft.Bullets.ShouldBe([new DraftBullet("문제", "글입니다.", "words")]);
        draft.Abstract.ShouldBe([new DraftSentence(1, "하나."), new DraftSentence(2, "둘.")]);
        draft.Keywords.ShouldBe([new Keyword("말", "word")]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("죄송합니다, 도와드릴 수 없습니다.")]
    [InlineData("{\"title_ko\":\"제목\",")]
    [InlineData("{\"title_ko\":\"제목\" \"headline\"}")]
    [InlineData("{\"title_ko\":\"\\ud800\"}")]
    [InlineData("[1,2]")]
    [InlineData("}{")]
    public void What_is_no_JSON_object_is_a_defect_with_a_complaint(string content) => DraftReader.Read(content).Defect.ShouldNotBeNullOrEmpty();

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"title_ko\":5,\"bullets\":\"x\",\"abstract\":[null,3],\"keywords\":[[]]}")]
    public void Fields_that_are_absent_or_strange_come_out_empty_for_the_checks_to_name(string content)
    {
        var draft = DraftReader.Read(content);
        draft.Defect.ShouldBeNull();
        draft.TitleKo.ShouldBeEmpty();
        draft.Bullets.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("stop", false, false)]
    [InlineData("length", true, false)]
    [InlineData("content_filter", false, true)]
    [InlineData("eos_token", false, false)]
    public void Finish_reasons_are_words_of_the_server(string reason, bool isCutOff, bool isRefused)
    {
        var answer = ModelAnswer.Read($$$"""{"choices":[{"finish_reason":"{{{reason}}}","message":{"content":"x"}}]}""")!;
        (answer.IsCutOff, answer.IsRefused, answer.Content).ShouldBe((isCutOff, isRefused, "x"));
    }

    [Fact]
    public void All_kinds_of_tokens_are_read()
    {
        var usage = ModelAnswer.Read("""{"choices":[{"message":{"content":[{"type":"text","text":"a"},{"type":"text","text":"b"}]}}],"usage":{"prompt_tokens":9000,"completion_tokens":700,"prompt_tokens_details":{"cached_tokens":1024,"cache_write_tokens":5},"completion_tokens_details":{"reasoning_tokens":300}}}""")!;
        usage.Content.ShouldBe("ab");
        usage.Usage.ShouldBe(new TokenUsage(9000, 1024, 5, 700, 300, IsEstimated: false));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("{\"choices\":[]}")]
    [InlineData("[]")]
    public void What_is_no_completion_is_none(string body) => ModelAnswer.Read(body).ShouldBeNull();

    [Theory]
    [InlineData(400, """{"error":{"message":"m","type":"t","code":"C"}}""", "c", "m")]
    [InlineData(400, """[{"error":{"code":400,"message":"m"}}]""", "400", "m")]
    [InlineData(400, """{"error":"plain"}""", "", "plain")]
    [InlineData(400, "7", "", "7")]
    [InlineData(502, "<html>\n<title>Bad gateway</title></html>", "", "<html> <title>Bad gateway</title></html>")]
    [InlineData(500, "", "", "")]
    public void Error_bodies_of_every_form_survive(int status, string body, string code, string message)
    {
        var error = ServerError.Read(status, body);
        (error.Code, error.Message).ShouldBe((code, message));
    }

    [Fact]
    public void Cost_counts_cached_written_and_plain_input_each_at_its_price()
    {
        var price = new ModelPrice { Input = 1, Cached = 0.1m, CacheWrite = 1.25m, Output = 5 };
        price.CostOf(new TokenUsage(100_000, 20_000, 10_000, 1_000, 0, false)).ShouldBe(0.07m + 0.002m + 0.0125m + 0.005m);
        new SummarizingOptions { Model = "unheard-of" }.CostOf(new TokenUsage(1, 0, 0, 1, 0, false)).ShouldBeNull();
    }
}
