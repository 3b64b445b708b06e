using DailyPapers.Checking.Evidencing;
using DailyPapers.Checking.Names;
using DailyPapers.Checking.Numbers;
using DailyPapers.Checking.Quotes;
using DailyPapers.Checking.Related;
using DailyPapers.Papers;

namespace DailyPapers.Checking;

/// <summary>What was read of the paper, made ready to be asked by the rules; each part is made when a rule first needs it.</summary>
internal sealed class Source(PaperText text)
{
    private readonly Lazy<SourceNumbers> numbers = new(() => SourceNumbers.Of(text));
    private readonly Lazy<SourceNumbers> abstractNumbers = new(() => SourceNumbers.Of(string.Join('\n', [text.Title, .. text.Abstract])));
    private readonly Lazy<SourcePoints> points = new(() => new SourcePoints(text.Everything));
    private readonly Lazy<QuoteFinder> quotes = new(() => new QuoteFinder(text));
    private readonly Lazy<SourceWords> words = new(() => new SourceWords(text));
    private SourceNames? names;
    private string? letters;
    private SourceSentences? sentences;

    public PaperText Text { get; } = text;

    public string Everything { get; } = text.Everything;

    /// <summary>Its letters and digits alone, in lower case: however a compound is written, it is one word.</summary>
    public string Letters => letters ??= string.Create(Everything.Count(char.IsLetterOrDigit), Everything, static (letters, text) =>
    {
        var at = 0;
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
                letters[at++] = char.ToLowerInvariant(character);
        }
    });

    public SourceNumbers Numbers => numbers.Value;

    /// <summary>Of title and abstract: a whole paper holds nearly every small number.</summary>
    public SourceNumbers AbstractNumbers => Text.Sections.IsEmpty ? Numbers : abstractNumbers.Value;

    /// <summary>What a summary of the paper may share with it.</summary>
    public SourceWords Words => words.Value;

    public SourceNames Names => names ??= SourceNames.Of(Text, Everything);

    public SourcePoints Points => points.Value;

    public QuoteFinder Quotes => quotes.Value;

    public SourceSentences Sentences => sentences ??= new SourceSentences(Quotes);
}
