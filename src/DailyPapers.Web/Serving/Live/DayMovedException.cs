namespace DailyPapers.Web.Serving.Live;

/// <summary>The day's data are other ones than the page was planned from: look at the archive again and draw anew, so that no page is a mixture of two.</summary>
internal sealed class DayMovedException(DateOnly date) : Exception($"The data of {date:yyyy-MM-dd} changed while a page was drawn from them.")
{
    public DateOnly Date => date;
}
