namespace DailyPapers.Http;

/// <summary>A single request and what came of it.</summary>
/// <param name="Answer">Only of <see cref="VisitEnd.Answered"/>.</param>
/// <param name="Location">Where a redirect points, absolute; null where there is none.</param>
/// <param name="AskedFor">How long the host wants to be left in peace; null where it said nothing.</param>
/// <param name="Detail">In plain words, for the operator.</param>
internal sealed record Visit(VisitEnd End, HttpAnswer? Answer, Uri? Location, TimeSpan? AskedFor, string Detail)
{
    public static Visit Failed(VisitEnd end, string detail) => new(end, null, null, null, detail);
}
