using System.Collections.Immutable;
using System.Globalization;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Digests;

/// <summary>
/// Titles and abstracts of papers, from JSON Lines: an object a line with <c>arxiv_id</c> (or <c>id</c>), <c>title</c> and <c>abstract</c>; with
/// <c>text</c> it is the whole paper.
/// </summary>
public sealed class PaperSources
{
    private readonly ImmutableDictionary<PaperId, Source> _sources;

    private PaperSources(ImmutableDictionary<PaperId, Source> sources, ImmutableArray<Sentence> problems) => (_sources, Problems) = (sources, problems);

    public static PaperSources None { get; } = new(ImmutableDictionary<PaperId, Source>.Empty, []);

    public int Count => _sources.Count;

    /// <summary>The lines that were passed over, each with file, number and reason.</summary>
    public ImmutableArray<Sentence> Problems { get; }

    /// <summary>Of a paper that stands twice the later line counts; empty lines are passed over.</summary>
    /// <param name="jsonLines">The file's text.</param>
    /// <param name="file">For the sentences about its lines.</param>
    public static PaperSources Parse(string jsonLines, string file)
    {
        var (sources, problems) = (ImmutableDictionary.CreateBuilder<PaperId, Source>(), ImmutableArray.CreateBuilder<Sentence>());
        // By hand: a string in JSON may hold signs that other readers take for the end of a line.
        var lines = new FileLines(jsonLines);
        for (var line = 0; line < lines.Count; line++)
        {
            if (lines[line].IsWhiteSpace())
                continue;
            var read = SourceLine.Read(lines[line].ToString());
            if (read.Text is { } text)
                sources[text.Id] = new Source(text);
            else
                problems.Add(Told(file, (line + 1).ToString(CultureInfo.InvariantCulture), read.Problem!));
        }

        return new PaperSources(sources.ToImmutable(), problems.ToImmutable());
    }

    internal Source? Find(PaperId? id) => id is { } known ? _sources.GetValueOrDefault(known) : null;

    private static Sentence Told(string file, string line, Sentence reason) => new($"{file}:{line}: 이 줄은 건너뜁니다. {reason.Korean}.", $"{file}:{line}: line skipped: {reason.English}.");
}
