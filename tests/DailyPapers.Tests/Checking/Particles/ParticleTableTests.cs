using DailyPapers.Checking.Particles;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Rules.Particles;

namespace DailyPapers.Tests.Checking.Particles;

/// <summary>Specs/particles.md: how words, numbers and signs are read, and the particles that follow.</summary>
public sealed class ParticleTableTests
{
    private const string Digits = "0123456789";

    private static readonly string[][] All = [.. SpecTable.Read("particles.md")];

    public static TheoryData<int> Rows() => [.. Enumerable.Range(0, All.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_page_says_which_particles_are_right_after_a_word(int row)
    {
        var (word, right, wrong) = (All[row][0], Forms(All[row][3]), Forms(All[row][4]));
        foreach (var form in right)
            Mended(word + form).ShouldBe(word + form);
        foreach (var form in wrong)
            right.Select(other => word + other).ShouldContain(Mended(word + form), $"{word}{form}");
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_page_says_how_a_word_ends(int row)
    {
        var sounds = Readings.Of(All[row][1]);
        string[] names = [.. new[] { (FinalSounds.Open, "모음"), (FinalSounds.Rieul, "ㄹ"), (FinalSounds.Closed, "받침") }.Where(name => sounds.HasFlag(name.Item1)).Select(name => name.Item2)];
        All[row][2].ShouldBe(string.Join('·', names));
    }

    [Fact]
    public void No_letter_digit_sign_unit_or_exception_is_missing_from_the_page()
    {
        var page = All.Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        var known = new[] { Readings.Letters, Readings.Signs, Readings.Acronyms, Readings.Words }.SelectMany(readings => readings.All.Select(row => row.Written))
            .Concat(Readings.Units.All.Select(row => "3" + row.Written)).Concat(Digits.Select(digit => new string(digit, 1)));
        known.Where(written => !page.Contains(written)).ShouldBeEmpty();
    }

    private static string[] Forms(string cell) => cell == "-" ? [] : cell.Split(' ');

    private static string Mended(string text)
    {
        var writing = new Writing([new Piece("bullets[0]", PieceKind.Bullet, text + " 씁니다.", Markup.Markdown) { Spoken = "불릿 1" }]);
        return Proofreader.Read(writing, ParticleRules.InOrder).Writing.Pieces[0].Text[..^" 씁니다.".Length];
    }
}
