using DailyPapers.Summarizing;
using DailyPapers.Summarizing.Ollama;

namespace DailyPapers.Tests.Summarizing.Ollama;

public sealed class OllamaModelTests
{
    [Theory]
    [InlineData("ollama:qwen3:8b", "qwen3:8b")]
    [InlineData("ollama:example/own-model", "example/own-model")]
    [InlineData("ollama:", "")]
    [InlineData("gpt-6-luna", null)]
    [InlineData("Ollama:qwen3", null)]
    public void A_model_of_Ollama_is_named_behind_its_prefix(string model, string? name) => OllamaModel.NameOf(model).ShouldBe(name);

    [Theory]
    [InlineData("localhost:11434", "http://localhost:11434/")]
    [InlineData("localhost", "http://localhost:11434/")]
    [InlineData("127.0.0.1:8080", "http://127.0.0.1:8080/")]
    [InlineData("0.0.0.0", "http://127.0.0.1:11434/")]
    [InlineData("0.0.0.0:9000", "http://127.0.0.1:9000/")]
    [InlineData("[::]:9000", "http://[::1]:9000/")]
    [InlineData("[::1]", "http://[::1]:11434/")]
    [InlineData("http://gpu.example", "http://gpu.example/")]
    [InlineData("https://gpu.example", "https://gpu.example/")]
    [InlineData("http://gpu.example:11434/behind/", "http://gpu.example:11434/behind/")]
    [InlineData("gpu.example:80", "http://gpu.example/")]
    [InlineData("gpu.example/behind", "http://gpu.example:11434/behind/")]
    [InlineData("ftp://gpu.example", null)]
    [InlineData("http://gpu.example/?a=b", null)]
    [InlineData("two words", null)]
    [InlineData("host:port", null)]
    public void Its_address_is_read_as_Ollama_reads_it(string text, string? address) => OllamaModel.Host(text)?.AbsoluteUri.ShouldBe(address);

    [Fact]
    public void A_download_adds_up_its_parts_and_passes_over_what_is_no_JSON()
    {
        var download = new OllamaDownload("toy");
        foreach (var line in new[] { """{"status":"pulling manifest"}""", """{"status":"pulling a","digest":"a","total":100}""", "", "<html>", """{"status":"pulling a","digest":"a","total":100,"completed":40}""", """{"digest":"b","total":10,"completed":99}""", "[1]", """{"digest":7,"total":"x"}""" })
            download.Read(line);
        download.State.ShouldBe(new ModelPull("toy", 50, 110, IsDone: false));
        download.Read("""{"status":"success"}""");
        download.State.IsDone.ShouldBeTrue();
        download.Error.ShouldBeNull();
        download.Read("""{"error":"no\nspace left"}""");
        download.Error.ShouldBe("no space left");
    }

    [Theory]
    [InlineData(8_000, 6_000, 24_576)]
    [InlineData(1_000, 500, 8_192)]
    [InlineData(24_000, 6_000, 40_960)]
    [InlineData(0, 7_168, 8_192)]
    [InlineData(0, 7_169, 16_384)]
    public void A_context_has_room_for_what_is_sent_and_for_the_answer_and_few_sizes(int input, int output, int context) => ContextWindow.Needed(input, output).ShouldBe(context);

    [Fact]
    public void A_small_window_leaves_a_third_for_the_answer_and_the_rest_for_the_paper()
    {
        var window = new ContextWindow(8_192);
        window.OutputWithin(6_000).ShouldBe(2_730);
        window.InputWithin(8_000, 2_730).ShouldBe(3_170);
        ContextWindow.Needed(3_170, 2_730).ShouldBeLessThanOrEqualTo(8_192);
        new ContextWindow(100).InputWithin(8_000, 33).ShouldBe(0);
        new ContextWindow(131_072).InputWithin(8_000, 6_000).ShouldBe(8_000);
    }

    [Theory]
    [InlineData("""{"model_info":{"toy.context_length":4096},"capabilities":["completion","thinking"]}""", 4096, true, true)]
    [InlineData("""{"model_info":{"toy.context_length":2147483648},"capabilities":["embedding"]}""", null, false, false)]
    [InlineData("""{"model_info":{"toy.context_length":-1}}""", null, true, false)]
    [InlineData("""{"model_info":7,"capabilities":"x"}""", null, true, false)]
    [InlineData("[]", null, true, false)]
    public void What_a_model_can_is_read_from_its_card(string body, int? window, bool writes, bool thinks) =>
        OllamaCard.Read(body).ShouldBe(new OllamaCard(window is { } tokens ? new ContextWindow(tokens) : null, writes, thinks));
}
