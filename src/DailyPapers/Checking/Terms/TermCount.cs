namespace DailyPapers.Checking.Terms;

/// <summary>How often a form of a term stands in an archive.</summary>
internal readonly record struct TermCount(string Form, Standing Standing, int Papers, int Occurrences);
