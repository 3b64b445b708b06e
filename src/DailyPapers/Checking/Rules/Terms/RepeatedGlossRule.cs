using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Terms;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Terms;

/// <summary>
/// The same English beside the same Korean for the second time, in the bullets or in the translation: each is read by itself. Behind another word the
/// English may be all that holds the two together.
/// </summary>
internal sealed class RepeatedGlossRule() : Rule("gloss.repeated", Severity.Style, Repair.Mend)
{
    public override Touch Touches => Touch.Latin;

    public override IEnumerable<Hit> Find(Writing writing)
    {
        HashSet<(PieceKind Kind, string Word, string English)>? seen = null;
        foreach (var piece in writing.Pieces)
        {
            if (piece.Kind is not (PieceKind.Bullet or PieceKind.Translation) || !piece.Text.Contains('(', StringComparison.Ordinal))
                continue;
            foreach (var gloss in piece.Terms(writing.Glossary).Glosses)
            {
                var word = piece.Text[GlossMend.WordStart(piece.Text, gloss.WordEnd)..gloss.WordEnd];
                if (word.Length > 1 && Hangul.IsIn(word) && IsWords(gloss, writing) && !(seen ??= []).Add((piece.Kind, word, English.Key(gloss.Content))) && GlossMend.IsDroppable(piece.Text, gloss))
                    yield return GlossMend.Without(piece, gloss);
            }
        }
    }

    /// <summary>A term or an abbreviation; 정확도(GSM8K) and 정확도(MATH) name what was measured, each time anew.</summary>
    private static bool IsWords(Gloss gloss, Writing writing) =>
        gloss.Content.Any(char.IsAsciiLetterLower) && !gloss.Content.Any(char.IsAsciiDigit) && !gloss.Content.Contains("et al", StringComparison.Ordinal)
            ? gloss.Content.Contains(' ', StringComparison.Ordinal) || gloss.Content.All(character => char.IsAsciiLetterLower(character) || character == '-') || TermIndex.Of(writing.Glossary).Of(gloss) is not null || IsPlural(gloss.Content)
            : TermIndex.Of(writing.Glossary).IsAbbreviation(gloss.Content);

    private static bool IsPlural(string content) => content.Length > 2 && content[^1] == 's' && content[..^1].All(char.IsAsciiLetterUpper);
}
