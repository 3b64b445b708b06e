using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.Reading.Instructions;

/// <summary>Where a sentence stands, and so which cues count: papers about prompts, attacks and reviews print what they speak of.</summary>
/// <param name="IsAboutAttacks">The paper's title, abstract or a heading speaks of attacks by text.</param>
/// <param name="ShowsPrompts">The section, or one above it, is named after prompts.</param>
/// <param name="SpeaksOfModels">Title, abstract or section speak of models that are prompted.</param>
internal sealed partial record Surroundings(bool IsAboutAttacks, bool ShowsPrompts, bool SpeaksOfModels)
{
    /// <summary>Whether a kind of cue makes a sentence an instruction here.</summary>
    public bool Counts(CueKind cue, BlockKind block) => cue switch
    {
        CueKind.Demand => block is not (BlockKind.Listing or BlockKind.Equation) || (!ShowsPrompts && !IsAboutAttacks),
        CueKind.Pose when block is BlockKind.Listing or BlockKind.Equation => false,
        CueKind.Override => !ShowsPrompts && !(IsAboutAttacks && block is not BlockKind.Paragraph),
        _ => !ShowsPrompts && !SpeaksOfModels,
    };

    /// <summary>Knows a paper, and the headings above the section that is read; sections are asked for in reading order.</summary>
    internal sealed class Whole
    {
        private readonly Stack<(int Level, bool ShowsPrompts)> above = new();
        private readonly bool isAboutAttacks;
        private readonly bool speaksOfModels;

        public Whole(PaperText text)
        {
            var front = string.Join('\n', text.Abstract.Prepend(text.Title));
            isAboutAttacks = Attacks().IsMatch(front) || text.Sections.Any(section => Attacks().IsMatch(section.Title));
            speaksOfModels = Models().IsMatch(front);
        }

        public Surroundings Around(TextSection section)
        {
            while (above.TryPeek(out var last) && last.Level >= section.Level)
                above.Pop();
            var showsPrompts = (Prompts().IsMatch(section.Title) && HeadingSieve.Find(section.Title) is null) || (above.TryPeek(out var parent) && parent.ShowsPrompts);
            above.Push((section.Level, showsPrompts));
            return new Surroundings(isAboutAttacks, showsPrompts, speaksOfModels || section.Blocks.Any(block => SpeaksOfModels(block.Text)));
        }

        /// <summary>In a sentence that says something; a prompt is no witness for itself.</summary>
        private static bool SpeaksOfModels(string text) =>
            Models().IsMatch(text) && SentenceSplitter.Split(text).Any(sentence => Models().IsMatch(sentence) && CueFinder.Find(sentence) is null);
    }

    [GeneratedRegex(@"\b(?:injections?|jailbreak\w{0,5}|red[- ]team\w{0,5}|adversarial prompts?|prompt attacks?|instruction hierarchy|guardrails?|peer review\w{0,3}|(?:ai|llm)[- ]reviewers?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Attacks();

    [GeneratedRegex(@"\b(?:prompt\w{0,5}|templates?|instructions?|system messages?|jailbreak\w{0,5}|injections?|red[- ]team\w{0,5}|attacks?|guidelines|transcripts?|conversations?|dialog(?:ue)?s?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prompts();

    [GeneratedRegex(@"prompt|template|instruct|language model|\b[MV]?LLM|\bVLM|GPT|\bchat|assistant|dialog|annotat", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Models();
}
