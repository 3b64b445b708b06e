using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking;

/// <summary>What a draft is held against beside its paper.</summary>
internal sealed record DraftRules(ImmutableArray<Rule> Rules, Glossary Glossary, SpeechLevel Level);
