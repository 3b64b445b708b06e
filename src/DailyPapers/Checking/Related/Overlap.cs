using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Related;

/// <summary>
/// What the bullets and the headline of a draft share with the paper, and what of theirs the paper lacks. The translated abstract does not
/// count: whoever invents a paper still translates the sentences put before him. Nor do title and keywords, which copy what was asked.
/// </summary>
/// <param name="Points">Of the shared words: see <see cref="WordPoints"/>.</param>
/// <param name="Shared">As the draft writes them, without those that say nothing.</param>
/// <param name="MissingLatin">Words and figures of the draft that stand neither in title nor abstract, nor as names in the body.</param>
/// <param name="MissingKorean">Korean words whose English stands neither in title nor abstract.</param>
/// <param name="NowhereInText">How many of both stand in no section either.</param>
internal sealed record Overlap(int Points, ImmutableArray<string> Shared, ImmutableArray<string> MissingLatin, ImmutableArray<string> MissingKorean, int NowhereInText)
{
    private const int FigurePoints = 2;
    private const int MostKoreanPoints = 2;

    /// <summary>What might have been shared and was not. A Korean word counts half: the lists know only some of its English names.</summary>
    public double Foreign => MissingLatin.Length + (MissingKorean.Length / 2.0);

    public static Overlap Of(Draft draft, SourceWords source) => Of(string.Join('\n', draft.Bullets.Select(bullet => bullet.Text).Prepend(draft.Headline)), source);

    /// <param name="korean">Headline and bullets.</param>
    /// <param name="source">Of the paper.</param>
    public static Overlap Of(string korean, SourceWords source)
    {
        var count = new Counting();
        var text = LatinWords.WithoutAddresses(korean);
        var latin = LatinWords.In(text).GroupBy(WordStem.Of, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var (stem, word) in latin)
            count.Latin(word, LatinPoints(stem, word, source), source.HasAnywhere(stem));
        foreach (var figure in LatinWords.Figures(text).Distinct(StringComparer.Ordinal))
            count.Latin(figure, source.HasFigure(figure) ? FigurePoints : null, isAnywhere: false);
        foreach (var name in source.TitleNames.Count > 0 ? LatinWords.HyphenNames(text).Where(source.TitleNames.Contains).Distinct(StringComparer.Ordinal) : [])
            count.Latin(name, WordPoints.Most, isAnywhere: true);
        foreach (var word in KoreanWords.In(text).Where(word => !word.Stems.Any(latin.ContainsKey)))
            count.Korean(word.Text, KoreanPoints(word.Stems, source), word.Stems.Any(source.HasAnywhere));
        return count.Result();
    }

    /// <summary>Null where it is not shared.</summary>
    private static int? LatinPoints(string stem, string word, SourceWords source)
    {
        var points = WordPoints.Of(stem);
        if (source.HasNear(stem))
            return points;
        return points == WordPoints.Most && LatinWords.IsName(word) && source.HasAnywhere(stem) ? FigurePoints : null;
    }

    private static int? KoreanPoints(ImmutableArray<string> stems, SourceWords source)
    {
        var shared = stems.Where(source.HasNear).ToList();
        return shared.Count > 0 ? Math.Min(MostKoreanPoints, shared.Max(WordPoints.Of)) : null;
    }

    private sealed class Counting
    {
        private readonly List<string> _shared = [];
        private readonly List<string> _latin = [];
        private readonly List<string> _korean = [];
        private int _points;
        private int _nowhere;

        public void Latin(string word, int? points, bool isAnywhere) => Add(word, points, isAnywhere, _latin);

        public void Korean(string word, int? points, bool isAnywhere) => Add(word, points, isAnywhere, _korean);

        public Overlap Result() => new(_points, [.. _shared], [.. _latin], [.. _korean], _nowhere);

        private void Add(string word, int? points, bool isAnywhere, List<string> missing)
        {
            _points += points ?? 0;
            if (points > 0)
                _shared.Add(word);
            if (points is not null)
                return;
            missing.Add(word);
            _nowhere += isAnywhere ? 0 : 1;
        }
    }
}
