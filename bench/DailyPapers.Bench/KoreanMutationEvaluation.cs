using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Bench;

/// <summary>How many planted faults the rules find, and how many the code puts back.</summary>
internal static class KoreanMutationEvaluation
{
    private const int Wanted = 300;
    /// <summary>A bullet with several places for a fault may get it more than once, each time elsewhere.</summary>
    private const int Passes = 8;

    private const int Seed = 20261124;

    public static string Write()
    {
        var clean = Clean().ToImmutableArray();
        var page = new StringBuilder().AppendLine(Head);
        page.AppendLine(CultureInfo.InvariantCulture, $"{clean.Length} clean bullets.").AppendLine();
        page.AppendLine("| planted | times | found by the right rule, % | by any error, % | put back to the letter, % | put right, % |").AppendLine("|---|---:|---:|---:|---:|---:|");
        foreach (var fault in KoreanFaults.All)
            Row(page, fault, Planted(fault, clean).Take(Wanted).ToList());
        return page.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>Bullets without any hit, in answers that are told from their papers.</summary>
    private static IEnumerable<(KoreanRecorded Recorded, Piece Piece)> Clean()
    {
        foreach (var recorded in KoreanRecorded.All.Where(recorded => recorded is { Era: "A" or "C", IsSuspect: false }))
        {
            var faulty = Proofreader.Hits(recorded.Writing, RuleBook.InOrder).Select(found => found.Hit.Piece.Where).ToHashSet(StringComparer.Ordinal);
            foreach (var piece in recorded.Writing.Pieces.Where(piece => !faulty.Contains(piece.Where)))
                yield return (recorded, piece);
        }
    }

    private static IEnumerable<Planting> Planted(KoreanFault fault, ImmutableArray<(KoreanRecorded Recorded, Piece Piece)> clean)
    {
        var random = new Random(Seed);
        var places = clean.Where(place => !fault.NeedsWhole || place.Recorded.Era == "A").OrderBy(_ => random.Next()).ToList();
        var planted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (recorded, piece) in Enumerable.Range(0, Passes).SelectMany(_ => places))
        {
            if (fault.Plant(random, recorded, piece.Text) is { } text && (fault.IsEverywhere || text != piece.Text) && planted.Add(fault.IsEverywhere ? recorded.Id : $"{recorded.Id} {text}"))
                yield return Of(fault, recorded, piece, text, random);
        }
    }

    private static Planting Of(KoreanFault fault, KoreanRecorded recorded, Piece piece, string text, Random random)
    {
        Piece Faulty(Piece one) => new(one.Where, one.Kind, one.Where == piece.Where ? text : fault.IsEverywhere ? fault.Plant(random, recorded, one.Text) ?? one.Text : one.Text, fault.IsMarkdown ? Markup.Markdown : one.Markup) { Spoken = one.Spoken };
        var planted = recorded.Writing with { Pieces = [.. recorded.Writing.Pieces.Select(Faulty)] };
        var before = Proofreader.Hits(recorded.Writing, RuleBook.InOrder).Select(found => Key(found, fault, piece)).ToList();
        var found = New(Proofreader.Hits(planted, RuleBook.InOrder), before, fault, piece);
        var proof = Proofreader.Read(planted).Writing;
        return new Planting(
            found.Exists(hit => IsRight(fault, hit.Rule)),
            found.Exists(hit => hit.Rule.Severity == DailyPapers.Papers.Severity.Error),
            proof.Pieces.First(one => one.Where == piece.Where).Text == piece.Text,
            !New(Proofreader.Hits(proof, RuleBook.InOrder), before, fault, piece).Exists(hit => IsRight(fault, hit.Rule)));
    }

    /// <summary>What is found of the planted bullet, or of the paper where the fault is the paper's, and was not found before.</summary>
    private static List<(Rule Rule, Hit Hit)> New(IEnumerable<(Rule Rule, Hit Hit)> hits, List<string> before, KoreanFault fault, Piece piece) =>
        [.. hits.Where(found => (fault.IsEverywhere || found.Hit.Piece.Where == piece.Where) && !before.Contains(Key(found, fault, piece)))];

    private static string Key((Rule Rule, Hit Hit) found, KoreanFault fault, Piece piece) => $"{found.Rule.Id} {found.Hit.Piece.Where} {found.Hit.Text}";

    private static bool IsRight(KoreanFault fault, Rule rule) => fault.Rules.Any(group => rule.Id.StartsWith(group, StringComparison.Ordinal));

    private static void Row(StringBuilder page, KoreanFault fault, List<Planting> planted)
    {
        string Share(Func<Planting, bool> counts) => planted.Count == 0 ? "" : (100.0 * planted.Count(counts) / planted.Count).ToString("0.0", CultureInfo.InvariantCulture);
        page.AppendLine(CultureInfo.InvariantCulture, $"| {fault.Name} ({string.Join(", ", fault.Rules.Select(rule => $"`{rule}`"))}) | {planted.Count} | {Share(one => one.IsFound)} | {Share(one => one.IsFoundAtAll)} | {(fault.IsMendable ? Share(one => one.IsPutBack) : "")} | {Share(one => one.IsFound && one.IsPutRight)} |");
    }

    private sealed record Planting(bool IsFound, bool IsFoundAtAll, bool IsPutBack, bool IsPutRight);

    private const string Head = """
        # Planted faults: how many are found, how many are put back

        `dotnet run -c Release --project bench/DailyPapers.Bench -- evaluate mutations`. One fault at a time is planted in bullets of the recorded answers
        of eras A and C in which no rule finds anything (`joined.jsonl.gz`), by a fixed seed. Wrong digits and powers of ten are planted in era A alone, where the source is known whole.
        Only what is a fault under any reading is planted: a name is dropped from prose where the abstract has it too, with the short form in brackets behind it
        (Code-as-Monitor (CaM)); a sentence is not cut behind an address, since a line that ends in one is a note; a name is written in a case that neither
        the source nor the field has, never within an address, and in era C, where the body may write the names of others otherwise, it is one of the title.
        A term is swapped only where that is a fault: for a form that means nothing else, or where the source speaks of the term; an ordinary word (주의) is one before its own English alone.
        Found: a hit that was not there before. Put back: after mending, the bullet is what it was, to the letter; put right: the rules that found the
        fault find nothing more (a flipped particle may be right both ways, a mended address is not the address that never was).
        A share below 100 is the price of precision: what is right under any reading is left alone (메모리을 is seen, MAP을 and MAP를 are both taken).

        """;
}
