using System.Collections.Immutable;
using System.Globalization;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Digests;

/// <summary>Collects the pieces of a paper and names them as the day's data would.</summary>
internal sealed class DigestPaperBuilder(PaperId? id, string title, int start, Markup markup)
{
    private readonly ImmutableArray<DigestPiece>.Builder _pieces = ImmutableArray.CreateBuilder<DigestPiece>();
    private readonly ImmutableArray<string>.Builder _headings = ImmutableArray.CreateBuilder<string>();
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private int _bullets;
    private int _sentences;

    public PaperId? Id => id;

    public int Start => start;

    public bool HasBullets => _bullets > 0;

    /// <summary>Whether it says anything of the paper: bullets, or a translation.</summary>
    public bool HasText => _bullets + _sentences > 0;

    public bool Has(PieceKind kind) => _pieces.Any(each => each.Piece.Kind == kind);

    public void AddHeading(string heading) => _headings.Add(heading);

    public void AddBullet(Located text, int? number = null)
    {
        var index = number ?? _bullets;
        _bullets++;
        Add(PieceKind.Bullet, text, string.Create(CultureInfo.InvariantCulture, $"bullets[{index}]"), string.Create(CultureInfo.InvariantCulture, $"불릿 {index + 1}"));
    }

    public void AddTranslation(Located text, string? english, int? number = null)
    {
        var index = number ?? _sentences;
        _sentences++;
        Add(PieceKind.Translation, text, string.Create(CultureInfo.InvariantCulture, $"abstract[{index}]"), string.Create(CultureInfo.InvariantCulture, $"문장 {index + 1}"), english);
    }

    public void AddHeadline(Located text) => Add(PieceKind.Headline, text, "headline", "headline");

    public void AddTitle(Located text) => Add(PieceKind.Title, text, "title_ko", "title_ko");

    public void AddAuthors(Located text) => Add(PieceKind.Authors, text, "authors", "authors");

    public DigestPaper Build() => new(id, title, start, _pieces.ToImmutable(), _headings.ToImmutable());

    private void Add(PieceKind kind, Located text, string where, string spoken, string? english = null)
    {
        // A name once given stays with its first piece; mends are told apart by it.
        if ((text.Text.Length > 0 || kind is PieceKind.Title or PieceKind.Bullet or PieceKind.Translation) && _names.Add(where))
            _pieces.Add(new DigestPiece(new Piece(where, kind, text.Text, markup, english) { Spoken = spoken }, text));
    }
}
