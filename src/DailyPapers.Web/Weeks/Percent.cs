namespace DailyPapers.Web.Weeks;

/// <summary>Shares in percent with one digit behind the point.</summary>
internal static class Percent
{
    /// <summary>Rounded here and not where it is shown: a difference of two shares is then what a reader computes from them.</summary>
    public static decimal Of(int part, int whole) => whole == 0 ? 0 : Rounded(Exact(part, whole));

    /// <summary>The mean of the shares, each week counting the same however many papers it had.</summary>
    public static decimal Mean(IReadOnlyCollection<(int Part, int Whole)> shares) =>
        shares.Count == 0 ? 0 : Rounded(shares.Average(share => share.Whole == 0 ? 0 : Exact(share.Part, share.Whole)));

    private static decimal Exact(int part, int whole) => 100m * part / whole;

    private static decimal Rounded(decimal value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}
