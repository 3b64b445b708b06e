using DailyPapers.Checking.Numbers;
using DailyPapers.Checking.Quotes;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Evidencing;

/// <summary>A bullet and where its words stand in the paper.</summary>
/// <param name="Origin">The bullet of the model's answer that it was, from 0.</param>
/// <param name="Location">Null where its quote was not found.</param>
internal sealed record EvidencedBullet(int Origin, DraftBullet Written, Location? Location)
{
    /// <summary>With the source's words for the model's: found again, they are the same.</summary>
    public DraftBullet Bullet => Location is null ? Written : Written with { Quote = PlainText.Line(Location.Text) };
}
