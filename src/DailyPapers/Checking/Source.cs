using DailyPapers.Checking.Numbers;
using DailyPapers.Papers;

namespace DailyPapers.Checking;

/// <summary>What was read of the paper, made ready to be asked by the rules; each part is made when a rule first needs it.</summary>
internal sealed class Source(PaperText text)
{
    private readonly Lazy<SourceNumbers> numbers = new(() => SourceNumbers.Of(text.Everything));
    private readonly Lazy<SourcePoints> points = new(() => new SourcePoints(text.Everything));
    private readonly Lazy<QuoteFinder> quotes = new(() => new QuoteFinder(text.Abstract));

    public PaperText Text { get; } = text;

    public string Everything { get; } = text.Everything;

    public SourceNumbers Numbers => numbers.Value;

    public SourcePoints Points => points.Value;

    public QuoteFinder Quotes => quotes.Value;
}
