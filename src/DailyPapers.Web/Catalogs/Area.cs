namespace DailyPapers.Web.Catalogs;

/// <summary>A field of research.</summary>
/// <param name="Name">As the day's data has it.</param>
/// <param name="Slug">Its part of an address; never changed once published.</param>
public sealed record Area(string Name, string Slug);
