using DailyPapers.Web.Catalogs;

namespace DailyPapers.Web.Serving.Api;

/// <summary>A parameter of the API: read by it and described by it, so that the document says what the server does.</summary>
/// <param name="Name">In the address.</param>
/// <param name="Kind">What its text has to be.</param>
/// <param name="Description">For the document.</param>
internal sealed record ApiParameter(string Name, ApiParameter.Kinds Kind, string Description)
{
    public static readonly ApiParameter Date = new("date", Kinds.Date, "A day of the archive, YYYY-MM-DD.") { IsInPath = true };
    public static readonly ApiParameter Id = new("id", Kinds.Text, "An arXiv identifier such as 2611.01234 or cs/0112017; a version is ignored.") { IsInPath = true };
    public static readonly ApiParameter Before = new("before", Kinds.Date, "Only days before this one: the cursor of the next page.");
    public static readonly ApiParameter Query = new("q", Kinds.Text, "What to look for: any part of a Korean word, the beginning of an English one, a term in the other language. Of several words a paper must have all.") { IsRequired = true, Most = 200 };
    public static readonly ApiParameter Limit = new("limit", Kinds.Whole, "How many at most.") { Least = 1, Most = 100, Usual = 30 };
    public static readonly ApiParameter Offset = new("offset", Kinds.Whole, "How many of the best to skip.") { Most = 10_000 };
    public static readonly ApiParameter Area = new("area", Kinds.Area, "Only papers of this area, by its name in the data or its address on the site: " + string.Join(", ", Areas.All.Select(area => $"{area.Name} ({area.Slug})")) + ".");
    public static readonly ApiParameter From = new("from", Kinds.Date, "Only papers whose newest day is this one or later.");
    public static readonly ApiParameter To = new("to", Kinds.Date, "Only papers whose newest day is this one or earlier.");

    public enum Kinds
    {
        Text,
        Whole,
        Date,
        Area,
    }

    public bool IsInPath { get; init; }

    public bool IsRequired { get; init; }

    public int Least { get; init; }

    /// <summary>Of a text: its characters. 0: no bound.</summary>
    public int Most { get; init; }

    /// <summary>What stands for a number that is not given.</summary>
    public int Usual { get; init; }
}
