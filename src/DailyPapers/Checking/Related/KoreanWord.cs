using System.Collections.Immutable;

namespace DailyPapers.Checking.Related;

/// <summary>A Korean word and the stems of its English words, any of which may stand for it.</summary>
internal sealed record KoreanWord(string Text, ImmutableArray<string> Stems);
