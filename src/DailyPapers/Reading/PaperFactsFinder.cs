using DailyPapers.Papers;

namespace DailyPapers.Reading;

/// <summary>Counts words and finds the paper's own code and page among its links.</summary>
internal static class PaperFactsFinder
{
    public static PaperText Complete(PaperText text, Paper paper, RepositoryCounts? repositories) =>
        text with { Facts = text.Facts with { Repositories = repositories } };
}
