using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DailyPapers.Papers;

namespace DailyPapers.Searching;

/// <summary>The forms that stand for one another: 강화 학습 and reinforcement learning, RAG and 검색 증강 생성.</summary>
internal sealed class TermForms
{
    private static readonly ConditionalWeakTable<Glossary, TermForms> Made = [];

    private readonly Dictionary<string, ImmutableArray<string>> _forms = new(StringComparer.Ordinal);

    private readonly Dictionary<string, ImmutableArray<string>> _keys;

    private TermForms(Glossary glossary)
    {
        Sets = [.. glossary.Terms.Select(Forms).Where(forms => !forms.IsEmpty)];
        foreach (var forms in Sets)
        {
            foreach (var form in forms)
                _forms[Key(form)] = _forms.TryGetValue(Key(form), out var others) ? [.. others.Union(forms, StringComparer.Ordinal)] : forms;
        }

        _keys = _forms.SelectMany(each => each.Value.Select(form => (Form: form, each.Key))).GroupBy(each => each.Form, StringComparer.Ordinal)
            .ToDictionary(each => each.Key, each => each.Select(form => form.Key).ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The letters of all forms that stand for this one: the ones under which it is looked up.</summary>
    public ImmutableArray<string> KeysOf(string form) => _keys.GetValueOrDefault(form, []);

    /// <summary>Each term's forms, one set after another in the order of the glossary.</summary>
    public ImmutableArray<ImmutableArray<string>> Sets { get; }

    /// <summary>Of all forms, in no order.</summary>
    public IEnumerable<string> Keys => _forms.Keys;

    /// <summary>Made once for a glossary.</summary>
    public static TermForms Of(Glossary glossary) => Made.GetValue(glossary, made => new TermForms(made));

    /// <summary>Empty where the glossary has no such form.</summary>
    public ImmutableArray<string> Of(string typed) => _forms.GetValueOrDefault(Key(typed), []);

    /// <summary>Without blanks and hyphens, which people type as they like.</summary>
    internal static string Key(string form) => string.Concat(form.Where(char.IsLetterOrDigit));

    private static ImmutableArray<string> Forms(Term term) =>
    [
        .. new[] { term.Korean, term.English }.Concat(term.Accepted).Concat(term.Variants).Where(form => form.Length > 1)
            .Select(form => string.Join(' ', SearchText.Folded(form).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(IsFindable).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>An index knows a term from its first letter to its last.</summary>
    private static bool IsFindable(string form) => form.Length > 0 && char.IsLetterOrDigit(form[0]) && char.IsLetterOrDigit(form[^1]);
}
