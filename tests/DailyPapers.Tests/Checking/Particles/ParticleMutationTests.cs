using System.Globalization;
using DailyPapers.Checking.Particles;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Registers;
using DailyPapers.Checking.Rules.Particles;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking.Particles;

/// <summary>How many slips the rules would find: right particles behind something else than Hangul are turned into the other form.</summary>
public sealed class ParticleMutationTests
{
    private static readonly string[] Forms = ["을", "를", "은", "는", "이", "가", "과", "와", "으로", "로"];

    [Fact]
    public void Four_of_five_flipped_particles_of_recorded_text_are_found()
    {
        var (flipped, found) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var bullet in Repository.RecordedLines("joined.jsonl.gz").SelectMany(line => line["korean_bullets"]!.AsArray()).Select(bullet => (string)bullet!))
        {
            foreach (var (at, particle) in Right(bullet))
            {
                var kind = Kind(bullet, at);
                flipped[kind] = flipped.GetValueOrDefault(kind) + 1;
                if (IsFound(string.Concat(bullet.AsSpan(0, at), particle.Other, bullet.AsSpan(at + particle.Written.Length)), at))
                    found[kind] = found.GetValueOrDefault(kind) + 1;
            }
        }

        var share = found.Values.Sum() / (double)flipped.Values.Sum();
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{share:P1} of {flipped.Values.Sum()}: ") +
            string.Join(", ", flipped.OrderBy(pair => pair.Key).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {found.GetValueOrDefault(pair.Key) / (double)pair.Value:P1} of {pair.Value}"))));
        share.ShouldBeGreaterThanOrEqualTo(0.80);
    }

    /// <summary>Only particles whose word is lost are left, fewer than one in two thousand bullets.</summary>
    [Fact]
    public void Mended_recorded_text_has_next_to_no_wrong_particle()
    {
        var (bullets, left) = (0, 0);
        foreach (var bullet in Repository.RecordedLines("joined.jsonl.gz").SelectMany(line => line["korean_bullets"]!.AsArray()).Select(bullet => (string)bullet!))
        {
            bullets++;
            left += Proofreader.Read(new Writing([Piece(bullet)]), ParticleRules.InOrder).Findings.Length;
        }

        (left * 1000.0 / bullets).ShouldBeLessThan(0.5);
    }

    private static IEnumerable<(int At, Particle Particle)> Right(string text)
    {
        var wrong = Piece(text).WrongParticles.Select(site => site.At).ToHashSet();
        for (var at = 1; at < text.Length; at++)
        {
            if (Hangul.Is(text[at]) && !Hangul.Is(text[at - 1]) && !char.IsWhiteSpace(text[at - 1]) && !wrong.Contains(at) &&
                Particle.At(text.AsSpan(at)) is { } particle && Forms.Contains(particle.Written))
                yield return (at, particle);
        }
    }

    private static string Kind(string text, int at) => text[at - 1] switch
    {
        ')' => "parenthesis",
        >= 'A' and <= 'Z' => "capitals",
        >= 'a' and <= 'z' => "lower case",
        >= '0' and <= '9' => "digits",
        _ => "signs",
    };

    private static bool IsFound(string text, int at) =>
        ParticleRules.InOrder.Any(rule => rule.Find(new Writing([Piece(text)])).Any(hit => hit.Start <= at && at < hit.Start + hit.Length));

    private static Piece Piece(string text) => new("bullets[0]", PieceKind.Bullet, text) { Spoken = "불릿 1" };
}
