using System.Collections.Frozen;

namespace DailyPapers.Checking.Quotes;

/// <summary>What a TeX command looks like on paper, which is how a model copies it.</summary>
internal static class TexCommands
{
    private static readonly FrozenDictionary<string, string> Symbols =
        ("alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ " +
        "sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω " +
        "times × div ÷ pm ± mp ∓ cdot · bullet · ast * star * leq ≤ le ≤ leqslant ≤ geq ≥ ge ≥ geqslant ≥ neq ≠ ne ≠ ll ≪ gg ≫ approx ≈ simeq ≃ equiv ≡ sim ~ propto ∝ " +
        "rightarrow → to → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ mapsto ↦ uparrow ↑ downarrow ↓ infty ∞ in ∈ notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩ " +
        "sum ∑ prod ∏ int ∫ partial ∂ nabla ∇ forall ∀ exists ∃ ell l dots ... ldots ... cdots ... circ ° degree ° dagger † ddagger ‡ mid | vert | Vert | lVert | rVert | lvert | rvert | " +
        "langle < rangle > lt < gt > percent % checkmark ✓ prime ' backslash \\ textemdash — textendash – textasciitilde ~ textgreater > textless < textpm ± texttimes × textbar |")
        .Split(' ').Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>They change how letters look, or where they stand.</summary>
    private static readonly FrozenSet<string> Silent =
        ("text textrm textbf textit texttt textsc textsf textnormal textsuperscript textsubscript emph underline mathrm mathbf mathit mathsf mathtt mathcal mathbb mathfrak mathscr mathnormal " +
        "boldsymbol bm operatorname mbox hbox rm bf it tt sf sc em small footnotesize scriptsize tiny large displaystyle textstyle scriptstyle " +
        "left right middle big Big bigl bigr Bigl Bigr bigg Bigg limits nolimits ensuremath mathop mathrel mathbin mathord protect xspace")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Spaces = FrozenSet.Create(StringComparer.Ordinal, "quad", "qquad", "space", "enspace", "thinspace", "newline", "hfill", "nobreakspace");

    /// <summary>The characters that it stands for; null for one that is read by its name, such as <c>\log</c>.</summary>
    public static string? SymbolOf(string name) => Symbols.GetValueOrDefault(name);

    public static bool IsSilent(string name) => Silent.Contains(name);

    public static bool IsSpace(string name) => Spaces.Contains(name);
}
