using System.Text.RegularExpressions;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Numbers;

/// <summary>
/// From 50% to 55% is 5 points or 10 percent more: <c>5.2 percentage points</c> is no 5.2%. Only what the source calls percentage points and never
/// percent is an error (bare points may be those of another measure), and it is mended where one number alone is meant.
/// </summary>
internal sealed partial class PercentagePointRule() : PieceRule("number.point", Severity.Error, Repair.Model)
{
    public override Touch Touches => Touch.Latin;

    /// <summary>The shares of a text that the source gives in points of any kind.</summary>
    public static IEnumerable<Match> Points(string text, Source source) => text.Contains('%', StringComparison.Ordinal)
        ? Share().Matches(text).Where(match => source.Points.Are(match.Groups["number"].Value))
        : [];

    /// <summary>The only one of them, where it is one of percentage points.</summary>
    public static Match? Only(string text, Source source) =>
        Points(text, source).ToArray() is [var only] && source.Points.ArePercentage(only.Groups["number"].Value) ? only : null;

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        if (writing.Source is not { } source || piece.Kind is PieceKind.Title or PieceKind.Headline || !piece.Text.Contains('%', StringComparison.Ordinal))
            yield break;
        var points = Points(piece.Text, source).Where(point => source.Points.ArePercentage(point.Groups["number"].Value)).ToArray();
        foreach (var point in points)
        {
            yield return new Hit(piece, point.Index, point.Length, points.Length == 1 && Only(piece.Text, source) is not null ? point.Value + "p" : null)
            {
                Complaint = $"{piece.Spoken}의 \"{point.Value}\"은 원문에서 퍼센트포인트입니다. \"{point.Value}p\"로 쓰세요.",
            };
        }
    }

    /// <summary>Only a change is measured in points.</summary>
    [GeneratedRegex(@"(?<![0-9.,A-Za-z^])(?<number>[0-9]+(?:\.[0-9]+)?)%(?!p|포인트|\s?포인트)(?=(?:[^.!?]|\.[0-9]){0,40}?(?:향상|개선|증가|감소|상승|하락|높|낮))", RegexOptions.CultureInvariant)]
    private static partial Regex Share();
}
