using System.Collections.Immutable;
using DailyPapers.Papers;
using DailyPapers.Summarizing.Planning;

namespace DailyPapers.Summarizing;

/// <summary>Chooses what a summary needs within a budget of tokens. The same text and budget give the same plan.</summary>
/// <param name="inputTokens">Of the whole first request; title and abstract are sent even if they alone are more.</param>
/// <param name="glossary">Only the rows that occur in what is sent stand in the request.</param>
/// <param name="register">The register that is asked for.</param>
public sealed class ContextPlanner(int inputTokens, Glossary glossary, string register = Prompts.DefaultRegister)
{
    public int InputTokens { get; } = inputTokens;

    /// <summary>The register that the model is asked to write in.</summary>
    public string Register { get; } = register;

    /// <summary>The same planner with a smaller budget.</summary>
    public ContextPlanner Within(int inputTokens) => inputTokens >= InputTokens ? this : new ContextPlanner(inputTokens, glossary, Register);

    /// <summary>A paper that fits is sent whole.</summary>
    public ContextPlan Plan(PaperText text)
    {
        var roles = SectionRoles.Of(text.Sections);
        var bare = Counted(text, PlanWriter.Nothing(text.Sections, roles));
        if (text.Sections.All(section => section.Blocks.IsEmpty))
            return bare with { WholeTokens = bare.Tokens };
        var sizes = text.Sections.Select(section => section.Blocks.Select(block => Tokenizer.Shared.Count(Frame.Lines(block))).ToImmutableArray()).ToImmutableArray();
        var headings = text.Sections.Select(section => Tokenizer.Shared.Count(Frame.Heading(section))).ToImmutableArray();
        var whole = Whole(text, bare, sizes, headings);
        if (whole <= InputTokens && Counted(text, PlanWriter.Everything(text.Sections, roles)) is var all && all.Tokens <= InputTokens)
            return all with { WholeTokens = all.Tokens };
        var room = InputTokens - bare.Tokens - Tokenizer.Shared.Count(Frame.BodyStart + Frame.BodyEnd);
        return Choose(text, bare, roles, sizes, headings, room) with { WholeTokens = whole };
    }

    private ContextPlan Choose(PaperText text, ContextPlan bare, ImmutableArray<SectionRole> roles, ImmutableArray<ImmutableArray<int>> sizes, ImmutableArray<int> headings, int room)
    {
        if (room <= 0)
            return bare;
        var pieces = new PieceCutter(new OwnNames(text), glossary.Narrowed(text.Everything), room).Cut(text.Sections, roles, sizes);
        var selection = new Selection(pieces, room, headings, bare.Terms);
        new Selector(pieces, room, selection).Fill();
        var plan = Counted(text, PlanWriter.Chosen(text.Sections, roles, pieces, selection.Taken));
        // Tokens of lines that meet may merge otherwise than alone: rare, and a matter of single tokens.
        for (; plan.Tokens > InputTokens && selection.Taken.Count > 0; plan = Counted(text, PlanWriter.Chosen(text.Sections, roles, pieces, selection.Taken)))
            selection.DropLeast();
        return plan;
    }

    /// <summary>With the terms and the tokens of the request as it would be sent.</summary>
    private ContextPlan Counted(PaperText text, ImmutableArray<PlannedSection> sections)
    {
        var plan = new ContextPlan(sections, glossary.OccurringIn(Sent(text, sections)), 0, 0) { Register = Register };
        return plan with { Tokens = RequestWriter.First("", text, plan).Messages.Sum(message => Tokenizer.Shared.Count(message.Content)) };
    }

    private int Whole(PaperText text, ContextPlan bare, ImmutableArray<ImmutableArray<int>> sizes, ImmutableArray<int> headings)
    {
        var rows = glossary.OccurringIn(text.Everything).Except(bare.Terms).Sum(term => Tokenizer.Shared.Count(Frame.Row(term)));
        return bare.Tokens + rows + Tokenizer.Shared.Count(Frame.BodyStart + Frame.BodyEnd) + sizes.Sum(blocks => blocks.Sum()) + headings.Where((_, section) => sizes[section].Length > 0).Sum();
    }

    private static string Sent(PaperText text, ImmutableArray<PlannedSection> sections) => (text with
    {
        Abstract = [.. text.Abstract.Where((_, index) => !text.IsWithheld(index + 1))],
        Sections = [.. sections.Where(section => section.IsSent).Select(section => section.Section)],
    }).Everything;
}
