using System.Collections.Immutable;
using DailyPapers.Checking.Evidencing;
using DailyPapers.Checking.Numbers;
using DailyPapers.Checking.Particles;
using DailyPapers.Checking.Registers;
using DailyPapers.Checking.Terms;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Proofreading;

/// <summary>One text of a paper's Korean, with what rules ask of it again and again.</summary>
/// <param name="Where">Its name in the day's data, counted from 0: <c>bullets[1]</c>, <c>abstract[0]</c>, <c>headline</c>, <c>title_ko</c>.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Text">As written.</param>
/// <param name="Markup">How its signs are meant.</param>
/// <param name="English">The sentence that a translation stands for; null elsewhere and where it is not known.</param>
internal sealed record Piece(string Where, PieceKind Kind, string Text, Markup Markup = Markup.Plain, string? English = null)
{
    private Shields? shields;
    private ImmutableArray<string> sentences;
    private ImmutableArray<SpokenSentence> spokenSentences;
    private ImmutableArray<ParticleSite> wrongParticles;
    private TermReading? terms;
    private ImmutableArray<KoreanNumber> numbers;

    /// <summary>Its name in a complaint, counted from 1 as the model sees it: 불릿 2.</summary>
    public required string Spoken { get; init; }

    /// <summary>The stretches that are no prose: code, addresses, maths, tags, link targets.</summary>
    public Shields Shields => shields ??= Shields.Of(Text, Markup);

    /// <summary>Joined by spaces they are the text.</summary>
    public ImmutableArray<string> Sentences => sentences.IsDefault ? sentences = KoreanSentences.Split(Text) : sentences;

    /// <summary>Its sentences with their endings, as registers are told apart.</summary>
    public ImmutableArray<SpokenSentence> SpokenSentences => spokenSentences.IsDefault ? spokenSentences = [.. Registers.SpokenSentences.Of(this)] : spokenSentences;

    /// <summary>The particles that do not fit what they follow.</summary>
    public ImmutableArray<ParticleSite> WrongParticles => wrongParticles.IsDefault ? wrongParticles = ParticleSite.WrongIn(this) : wrongParticles;

    /// <summary>Its terms and glosses, read once for all rules that ask for them.</summary>
    public TermReading Terms(Glossary glossary)
    {
        var index = TermIndex.Of(glossary);
        return terms is { } read && read.IsOf(index) ? read : terms = new TermReading(this, index);
    }

    /// <summary>The numbers that have to stand in the source.</summary>
    public ImmutableArray<KoreanNumber> Numbers => numbers.IsDefault ? numbers = [.. KoreanNumbers.Read(Text)] : numbers;

    public Piece WithText(string text) => new(Where, Kind, text, Markup, English) { Spoken = Spoken };

    // A record compares what it derived as well; a piece is its text in its place.
    public bool Equals(Piece? other) => ReferenceEquals(this, other) || (other is not null && Where == other.Where && Kind == other.Kind && Markup == other.Markup && Text == other.Text);

    // Not of the text: every hit of a long one would read it again.
    public override int GetHashCode() => Where.GetHashCode(StringComparison.Ordinal);
}
