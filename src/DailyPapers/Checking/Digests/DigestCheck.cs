using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Terms;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Digests;

/// <summary>Checks and mends the Korean of digests, ours and others'. Pure: it reads and writes no file.</summary>
public sealed class DigestCheck
{
    /// <summary>A mend of one paper may make work for the rules of the day, and the other way round; seldom twice.</summary>
    private const int MostRounds = 6;

    private readonly DigestCheckOptions _options;
    private readonly ImmutableArray<Rule> _rules;
    private readonly ImmutableArray<DayRule> _dayRules;

    public DigestCheck(DigestCheckOptions options)
        : this(options, RuleBook.InOrder, RuleBook.OfDay)
    {
    }

    internal DigestCheck(DigestCheckOptions options, ImmutableArray<Rule> rules, ImmutableArray<DayRule> dayRules)
    {
        _options = options;
        _rules = [.. rules.Where(rule => options.Rules?.Includes(rule.Id) ?? true)];
        _dayRules = [.. dayRules.Where(rule => options.Rules?.Includes(rule.Id) ?? true)];
    }

    /// <summary>How many papers of the file have a source among those given, and what the file was written from.</summary>
    public SourceUse SourcesOf(DigestFile file) => SourceUse.Of(file, _options.Sources);

    /// <summary>What is to be said of the file as it is, from its beginning to its end.</summary>
    public ImmutableArray<DigestFinding> Check(DigestFile file)
    {
        var day = Writings(file);
        var found = day.SelectMany((writing, paper) => Proofreader.Told(writing, _rules).Select(found => (Paper: paper, found.Hit, Finding: Findings.Of(found.Rule, found.Hit))))
            .Concat(_dayRules.SelectMany(rule => rule.Find(day).Select(each => (each.Paper, each.Hit, Finding: OfDay(rule, each.Hit)))));
        return
        [
            .. found.Select(each => (Place: PlaceOf(file.Papers[each.Paper], each.Hit), Paper: file.Papers[each.Paper], each.Finding))
                .DistinctBy(each => (each.Place, each.Finding.Rule, each.Finding.Text)).OrderBy(each => each.Place)
                .Select(each => new DigestFinding(file.Lines.NumberOf(each.Place), each.Paper.Name, each.Paper.Title, each.Finding)),
        ];
    }

    /// <summary>Makes the mends that have one right form, within the pieces that were checked alone. Mending the result again changes nothing.</summary>
    public MendedDigest Mend(DigestFile file)
    {
        var mends = ImmutableArray.CreateBuilder<DigestMend>();
        for (var round = 0; round < MostRounds; round++)
        {
            var (next, made) = Round(file);
            if (made.IsEmpty)
                break;
            mends.AddRange(made);
            file = next;
        }

        return new MendedDigest(file, mends.ToImmutable());
    }

    /// <summary>How the files, taken together, write the terms of the glossary; first those that most papers write in another form than the preferred one.</summary>
    public ImmutableArray<DigestTerm> Terms(IEnumerable<DigestFile> files) =>
    [
        .. TermVariants.Of(files.SelectMany(file => Writings(file)), _options.Glossary).Select(use => new DigestTerm(
            use.English, use.Preferred, [.. use.Forms.Select(form => new DigestTermForm(form.Form, form.Standing.ToString().ToLowerInvariant(), form.Papers, form.Occurrences))])),
    ];

    private (DigestFile File, ImmutableArray<DigestMend> Mends) Round(DigestFile file)
    {
        var made = new List<(int Paper, Mend Mend)>();
        var proofs = Writings(file).Select(writing => Proofreader.Read(writing, _rules)).ToList();
        foreach (var (paper, proof) in proofs.Index())
            made.AddRange(proof.Mends.Select(mend => (paper, mend)));
        var day = DayMending.Apply([.. proofs.Select(proof => proof.Writing)], _dayRules, _rules, (paper, mend) => made.Add((paper, mend)));
        var (next, edits) = DigestEdits.Apply(file, [.. day.SelectMany((writing, paper) => Edits(file.Papers[paper], paper, writing))]);
        var places = edits.ToDictionary(edit => (edit.Paper, edit.Old.Piece.Where), edit => edit.Old.Text);
        return (next, [.. made.Where(each => places.ContainsKey((each.Paper, each.Mend.Where))).Select(each => Told(file, places[(each.Paper, each.Mend.Where)], each.Mend))]);
    }

    private static IEnumerable<PieceEdit> Edits(DigestPaper paper, int index, Writing writing) =>
        paper.Pieces.Zip(writing.Pieces).Where(pair => pair.First.Piece.Text != pair.Second.Text).Select(pair => new PieceEdit(index, pair.First, pair.Second));

    private static DigestMend Told(DigestFile file, Located text, Mend mend) =>
        new(file.Lines.NumberOf(text.PlaceOf(Math.Max(0, text.Text.IndexOf(mend.Before, StringComparison.Ordinal)))), mend.Rule, mend.Before, mend.After);

    private ImmutableArray<Writing> Writings(DigestFile file)
    {
        var isOfAbstracts = SourcesOf(file).IsOfAbstracts;
        return [.. file.Papers.Select(paper => Writing(paper, isOfAbstracts))];
    }

    /// <param name="isOfAbstracts">Where the file doesn't tell it: whether its papers were written from their abstracts alone.</param>
    private Writing Writing(DigestPaper paper, bool isOfAbstracts)
    {
        var given = _options.Sources.Find(paper.Id);
        return new Writing([.. paper.Pieces.Select(each => each.Piece)])
        {
            Title = paper.Title,
            Source = given ?? (paper.Source is { } text ? new Source(text) : null),
            IsSourceWhole = given is null ? paper.IsOfAbstract == true : !given.Text.Sections.IsEmpty || (paper.IsOfAbstract ?? isOfAbstracts),
            Glossary = _options.Glossary,
            Level = _options.Register is { } name ? SpeechLevels.Of(name) : null,
            Headings = paper.Headings,
        };
    }

    private static Finding OfDay(DayRule rule, Hit hit) => new(rule.Id, rule.Severity, hit.Piece.Where, hit.Text)
    {
        Repair = hit.Replacement is null ? rule.Repair : Repair.Mend,
        Suggestion = hit.Replacement,
    };

    private static int PlaceOf(DigestPaper paper, Hit hit) =>
        paper.Pieces.FirstOrDefault(each => each.Piece.Where == hit.Piece.Where)?.Text.PlaceOf(hit.Start) ?? paper.Start;
}
