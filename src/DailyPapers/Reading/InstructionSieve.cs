using System.Collections.Immutable;
using DailyPapers.Papers;
using DailyPapers.Reading.Instructions;

namespace DailyPapers.Reading;

/// <summary>
/// Finds sentences that speak to a model or a reviewer, and cuts them out of the sections: a paper is data. What is quoted, reported or
/// printed as an example is no instruction. What it misses is still kept down by the request, the answer's schema and the checks.
/// </summary>
internal static class InstructionSieve
{
    /// <summary>Those of sections; of the abstract every one is kept, because its sentences are withheld by number.</summary>
    private const int MostInstructions = 50;

    /// <summary>Sifting twice is sifting once.</summary>
    public static PaperText Sift(PaperText text)
    {
        var found = new List<Instruction>(text.Instructions);
        found.AddRange(OfTitle(text.Title));
        found.AddRange(OfAbstract(text.Abstract));
        var sections = Sections(text, found);
        return text with
        {
            Sections = sections,
            Facts = text.Facts with { Figure = Figure(text.Facts.Figure) },
            Instructions = [.. found.Distinct().Where(each => each.Sentence > 0), .. found.Distinct().Where(each => each.Sentence == 0).Take(MostInstructions)],
        };
    }

    /// <summary>A text that no reader sees; null where it does not look like an instruction at all (a layout's white rule).</summary>
    public static Instruction? OfHidden(string section, string text) =>
        CueFinder.FindHidden(text) is { } cue ? new Instruction(section, cue.Phrase, IsHidden: true) : null;

    private static IEnumerable<Instruction> OfTitle(string title) =>
        HeadingSieve.Find(title) is { } cue ? [new Instruction("title", cue.Phrase, IsHidden: false)] : [];

    /// <summary>A sentence that goes on from an instruction is withheld with it, under the same words.</summary>
    private static IEnumerable<Instruction> OfAbstract(ImmutableArray<string> sentences)
    {
        var phrase = "";
        foreach (var (cue, index) in BlockSieve.Find(sentences, counts: _ => true, goesOn: false).Select((cue, index) => (cue, index)))
        {
            if (cue is null)
                continue;
            phrase = cue.Phrase.Length > 0 ? cue.Phrase : phrase;
            yield return new Instruction("abstract", phrase, IsHidden: false) { Sentence = index + 1 };
        }
    }

    private static ImmutableArray<TextSection> Sections(PaperText text, List<Instruction> found)
    {
        var sections = ImmutableArray.CreateBuilder<TextSection>(text.Sections.Length);
        var about = new Surroundings.Whole(text);
        foreach (var section in text.Sections)
        {
            var sifted = new SectionSieve(about.Around(section)).Sift(section);
            found.AddRange(sifted.Cues.Select(cue => new Instruction(section.Id, cue.Phrase, IsHidden: false)));
            sections.Add(sifted.Section);
        }

        return sections.ToImmutable();
    }

    private static PaperFigure? Figure(PaperFigure? figure)
    {
        var goesOn = false;
        return figure is null ? null : figure with { Caption = BlockSieve.Sift(figure.Caption, kind => kind != CueKind.Pose, ref goesOn).Text };
    }
}
