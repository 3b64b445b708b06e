using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DailyPapers.Summarizing.Planning;

/// <summary>What a section's title says of its role.</summary>
internal static partial class TitleRole
{
    /// <summary>The first that fits: "Conclusion and Future Work" concludes, "Limitations and Conclusion" limits, "Theoretical Analysis" is no result.</summary>
    private static readonly ImmutableArray<(Regex Words, SectionRole Role)> Rules =
    [
        (Limits(), SectionRole.Limitations),
        (Ends(), SectionRole.Conclusion),
        (Outlook(), SectionRole.Limitations),
        (Formalities(), SectionRole.Aside),
        (Extras(), SectionRole.Appendix),
        (Others(), SectionRole.RelatedWork),
        (Ground(), SectionRole.Background),
        (Theory(), SectionRole.Method),
        (Findings(), SectionRole.Results),
        (Starts(), SectionRole.Introduction),
        (Work(), SectionRole.Method),
    ];

    /// <summary>Null for a title that could be anything.</summary>
    public static SectionRole? Of(string title)
    {
        foreach (var (words, role) in Rules)
        {
            if (words.IsMatch(title))
                return role;
        }

        return null;
    }

    /// <summary>Proofs and whatever calls itself additional, under whichever section they stand.</summary>
    public static bool IsExtra(string title) => Extras().IsMatch(title);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^limitation|^(?!.{0,40}conclu).*(\blimitation|shortcoming|\bcaveat)", Options)]
    private static partial Regex Limits();

    [GeneratedRegex(@"\bconclu(sion|ding|de)|^summary$|closing remarks|final remarks|take-?aways|wrap-?up", Options)]
    private static partial Regex Ends();

    [GeneratedRegex(@"future (work|direction|research|challenge)|threats? to validity|failure (case|mode|analys)|open (problem|question|challenge)", Options)]
    private static partial Regex Outlook();

    [GeneratedRegex(@"acknowledg|\bfunding\b|author('?s'?)? contribution|contribution statement|^contributors?\b|author list|\bethic|(broader|societal|social) impact|impact statement|reproducib|checklist|(data|code) availability|conflicts? of interest|competing interest|disclosure|^declaration|^references$|bibliography|\blicen[sc]", Options)]
    private static partial Regex Formalities();

    [GeneratedRegex(@"^appendi|^supplement|^(proofs?|derivations?)\b|\b(proofs?|derivation) (of|for)\b|omitted proof|(additional|further|more|extended) (results?|experiments?|details?|examples?|ablations?|qualitative)", Options)]
    private static partial Regex Extras();

    [GeneratedRegex(@"\b(related|prior|previous|existing) (works?|literature|research|studies|surveys?|benchmarks?)|literature review|^related\b", Options)]
    private static partial Regex Others();

    [GeneratedRegex(@"background|preliminar|\bnotations?\b|^definitions\b|prerequisite|\bprimer\b|^motivation", Options)]
    private static partial Regex Ground();

    [GeneratedRegex(@"theor|complexity|convergence|problem (setup|setting|statement|formulation|definition)|data(set)? (collection|construction|curation|statistics|analysis)", Options)]
    private static partial Regex Theory();

    [GeneratedRegex(@"experiment|evaluat|\bresults?\b|ablation|\banalys[ei]s\b|\banalyz|empiric|\bfindings?\b|comparison|case stud|discussion|performance|quantitative|qualitative|user stud|human stud|observation|validation|numerical|\bset-?ups?\b|\bsettings?\b|benchmarking|\bbaselines?\b|downstream|scaling", Options)]
    private static partial Regex Findings();

    [GeneratedRegex(@"\bintroduc(tion|ing)|executive summary|at a glance|^contributions?$|\b(our|main|key|summary of) contributions?", Options)]
    private static partial Regex Starts();

    [GeneratedRegex(@"method|approach|\bmodels?\b|model(l)?ing|architect|framework|algorithm|\bsystems?\b|design|training|train\b|tuning|pipeline|implementation|dataset|\bdata\b|construction|\bour\b|propos|formulation|objective|inference|optimi[sz]|learning|overview|\bloss\b|reward|benchmark|infrastructure", Options)]
    private static partial Regex Work();
}
