using DailyPapers.Papers;
using DailyPapers.Reading.Html;

namespace DailyPapers.Bench;

/// <summary>The recorded HTML pages as the program reads them.</summary>
internal static class RecordedPages
{
    public static IEnumerable<PaperText> All()
    {
        var folder = Path.Combine(Recorded.Folder, "arxiv-html");
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.html").Order(StringComparer.Ordinal).Select(Read) : [];
    }

    private static PaperText Read(string file)
    {
        var id = PaperId.Parse(string.Concat(Path.GetFileNameWithoutExtension(file).Split('_')[^1].TakeWhile(character => character != 'v')));
        var document = ArxivHtml.Parse(File.ReadAllText(file), id, new Uri($"https://arxiv.org/html/{id}"), CancellationToken.None);
        return new PaperText(id, document.Title, SentenceSplitter.Split(document.Abstract), "arxiv-html", document.Version) { Sections = document.Sections };
    }
}
