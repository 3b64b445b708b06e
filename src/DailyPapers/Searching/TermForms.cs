using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DailyPapers.Papers;

namespace DailyPapers.Searching;

/// <summary>The forms that stand for one another: 강화 학습 and reinforcement learning, RAG and 검색 증강 생성.</summary>
internal sealed class TermForms
{
    private static readonly ConditionalWeakTable<Glossary, TermForms> Made = [];

    private readonly Dictionary<string, ImmutableArray<string>> _forms = new(StringComparer.Ordinal);

    private TermForms(Glossary glossary)
    {
        foreach (var term in glossary.Terms)
        {
            ImmutableArray<string> forms = [.. new[] { term.Korean, term.English }.Concat(term.Accepted).Concat(term.Variants).Where(form => form.Length > 1).Select(SearchText.Folded).Distinct(StringComparer.Ordinal)];
            foreach (var form in forms)
                _forms[Key(form)] = _forms.TryGetValue(Key(form), out var others) ? [.. others.Union(forms, StringComparer.Ordinal)] : forms;
        }
    }

    /// <summary>Made once for a glossary.</summary>
    public static TermForms Of(Glossary glossary) => Made.GetValue(glossary, made => new TermForms(made));

    /// <summary>Empty where the glossary has no such form.</summary>
    public ImmutableArray<string> Of(string typed) => _forms.GetValueOrDefault(Key(typed), []);

    /// <summary>Without blanks and hyphens, which people type as they like.</summary>
    private static string Key(string form) => string.Concat(form.Where(char.IsLetterOrDigit));
}
