using System.IO.Compression;
using System.Text;

namespace DailyPapers.EndToEndTests;

/// <summary>Files to be checked, in a folder of their own; each holds <c>LLM를</c> where a particle does not fit.</summary>
internal sealed class ToyDigests : IDisposable
{
    /// <summary>In the shape of the script that ran from 2023 to 2025.</summary>
    public const string Old = """
        ## Daily Papers (2024-03-12)

        ### [Sorting Marbles: A Toy Study](https://arxiv.org/abs/2403.01234)

        ![](https://cdn.example.org/marbles.png)

        Vote: 12

        Authors: Ann Example, Bo Sample

        - 이 논문에서는 구슬을 세는 LLM를 제안합니다.
        - 실험에서 LLM을 쓰면 정확도가 61%에서
          74%로 올랐고, LLM를 두 번 쓰면 더 올랐습니다.

        ### [Kites and Strings](https://arxiv.org/abs/2403.04321)

        Vote: 3

        Authors: Cy Test

        - ***What's New***: 연줄을 고르는 LLM를 소개합니다.
        - ***Technical Details***: 바람을 재는 센서를 씁니다.

        """;

    public const string Day = """
        {"schema":"daily-papers/day/1","date":"2026-11-20","edition":"final",
          "papers":[{"id":"2611.00001","title":"Toys","title_ko":"LLM를 고르는 장난감","abstract":"We study toys.",
            "summary":{"headline":"\uc7a5\ub09c\uac10 LLM\ub97c 고른다","bullets":[{"label":"방법","text":"\"LLM를\" 씁니다."}],"abstract":[]},
            "extra":{"note":"LLM를"}}]}

        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("daily-papers-check-");

    public string Root => _folder.FullName;

    public string PathOf(string name) => Path.Combine(Root, name);

    public string Add(string name, string text)
    {
        File.WriteAllText(PathOf(name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return PathOf(name);
    }

    public string Add(string name, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }

    public string AddPacked(string name, string text)
    {
        using var gzip = new GZipStream(File.Create(PathOf(name)), CompressionLevel.Fastest);
        gzip.Write(Encoding.UTF8.GetBytes(text));
        return PathOf(name);
    }

    public string Text(string name) => File.ReadAllText(PathOf(name), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    public byte[] Bytes(string name) => File.ReadAllBytes(PathOf(name));

    public IEnumerable<string> Names() => Directory.EnumerateFileSystemEntries(Root, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Root, path)).Order(StringComparer.Ordinal);

    /// <summary>In Korean unless another language is named, with this folder as the workspace, and no variable of the product.</summary>
    public async Task<Outcome> CheckAsync(params string[] arguments)
    {
        var outcome = await ProgramInside.RunAsync(["check", .. arguments, "--workspace", Root, .. arguments.Contains("--lang") ? [] : new[] { "--lang", "ko" }], new Dictionary<string, string>());
        return outcome with { Output = outcome.Output.Replace(Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), Errors = outcome.Errors.Replace(Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal) };
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
