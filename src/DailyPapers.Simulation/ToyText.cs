using System.Collections.Immutable;

namespace DailyPapers.Simulation;

/// <summary>The text of a paper that nobody wrote, whose shape is that of one which somebody did: numbered sections, a table, a formula, limits, references, an appendix behind them.</summary>
internal sealed record ToyText(string Title, string Abstract)
{
    /// <summary>Behind a formula, between dollars.</summary>
    public const string Formula = @"h_{t} = \alpha h_{t-1} + (1 - \alpha) g_{t}";

    public static ImmutableArray<ImmutableArray<string>> Table { get; } =
        [["Method", "Attic-50", "Garden-12"], ["Plain search", "61.2", "40.5"], ["Ours", "78.4", "55.9"]];

    public static ImmutableArray<string> References { get; } =
        ["[1] K. Example and A. Sample. Wooden blocks that remember. Toy Letters, 2019.", "[2] B. Nobody. A catalogue of attics. Proceedings of the Shelf, 2021."];

    /// <summary>In front of the colon, or the first word.</summary>
    public string Name => Title.Split(':', ' ')[0];

    public ImmutableArray<ToySection> Sections =>
    [
        new("1", "S1", "Introduction",
        [
            $"Children lose interest in a toy long before the toy is worn out, and a shelf full of forgotten toys helps nobody. {Name} begins with that shelf. We ask how a small machine can learn from a handful of afternoons which toy should come down next, without a catalogue and without anybody who labels what it sees.",
            "Earlier work put a camera above the table and counted what was touched [1]. That is simple, and it breaks as soon as two toys look alike. Others kept long diaries and searched them [2], which costs a grown person's evening for every hour of play. We do neither: our system watches shadows on the floor, which differ even where the toys do not.",
            $"This paper makes three contributions. First, {Name} joins planning and perception in one training step. Second, we describe a way to measure boredom that needs no questions. Third, we show on two collections of attics that the gain holds for shapes that were never seen before.",
        ]),
        new("2", "S2", "Method",
        [
            $"{Name} keeps one number for each toy, its warmth, which rises when the toy is held and falls while it lies still. Warmth spreads to neighbours on the shelf, so that a toy beside a favourite gets a chance of its own. The whole state of an attic fits in four kilobytes, and an update takes less time than the blink of a lamp.",
        ]),
        new("2.1", "S2.SS1", "Update rule",
        [
            "After every minute of play the warmth of a toy is mixed with what the shadow shows. We write the warmth as a moving average, whose only parameter was chosen once on a single attic and never touched again. The rule has no memory beyond the average, which keeps it honest: nothing that a child did last month can be read from it.",
        ]),
        new("3", "S3", "Results",
        [
            "We compare with plain search on two collections of attics. Attic-50 holds fifty rooms of one town, Garden-12 twelve sheds with poor light. Each room was observed for ten afternoons; the first eight were used for learning and the last two for testing. All figures are shares of minutes in which a child held the suggested toy.",
            $"{Name} reaches 78.4 on Attic-50, where plain search reaches 61.2, and 55.9 on Garden-12, where plain search reaches 40.5. The gap is widest in rooms with many similar blocks, and it is nearly gone in rooms with fewer than five toys. Training took 14 minutes on a laptop for all fifty rooms together.",
            "Without the spreading of warmth the score on Attic-50 falls to 70.1, and without shadows it falls to 63.8. Both parts are needed; neither alone explains the gain. Doubling the number of afternoons adds 1.2 points, so that a week of play is about as good as two.",
        ]),
        new("4", "S4", "Limitations",
        [
            "Our rooms belong to one town, and our children were between four and seven years old. We do not know whether the result holds for older ones. Shadows need a window: in a cellar the method is no better than plain search. A toy that makes a noise by itself confuses the measure of boredom, and we left such toys out.",
        ]),
    ];

    public static ToySection Appendix { get; } = new("A", "A1", "Further rooms",
    [
        "The twelve sheds were measured again in winter, with snow on the roofs. Scores fell by 3.3 points on average, and the order of the methods stayed the same. The sheds with two doors were the hardest, because a draught moves the curtains and with them the shadows.",
    ]);
}
