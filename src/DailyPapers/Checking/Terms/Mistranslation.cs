using System.Collections.Immutable;

namespace DailyPapers.Checking.Terms;

/// <summary>A Korean word in the wrong sense of an English one.</summary>
/// <param name="Korean">What is written.</param>
/// <param name="English">The gloss that gives it away; empty where the word is wrong anywhere.</param>
/// <param name="Right">What stands for it.</param>
/// <param name="Unless">Beginnings of words in the paper with which the written word may be right.</param>
/// <param name="Pair">Rows that name two sides of one thing have the same; empty for all others.</param>
internal sealed record Mistranslation(string Korean, string English, string Right, ImmutableArray<string> Unless, string Pair = "");
