using System.Collections.Frozen;

namespace DailyPapers.Checking.Names;

/// <summary>Names that the field writes in several cases, their makers among them: LLaMA became Llama, mAP is MAP elsewhere. No case of theirs is wrong.</summary>
internal static class SharedNames
{
    private static readonly FrozenSet<string> All = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "LLaMA", "CodeLLaMA", "TinyLLaMA", "SOTA", "mAP", "nDCG", "GSM8K", "miniF2F", "GELU", "SwiGLU", "SiLU", "AutoEncoder", "AutoRegressive");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Spans = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="word">With its version or without: Llama3.</param>
    public static bool Have(ReadOnlySpan<char> word) => Spans.Contains(word) || Spans.Contains(word.TrimEnd("0123456789"));
}
