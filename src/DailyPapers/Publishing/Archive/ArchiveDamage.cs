using DailyPapers.Papers;

namespace DailyPapers.Publishing.Archive;

/// <summary>A file of the archive that could not be read (<c>archive.damaged</c>).</summary>
/// <param name="Day">The day whose file it is, and which must not be written over; null for the index, whose readable lines were kept.</param>
public sealed record ArchiveDamage(DateOnly? Day, DailyPapersException Trouble);
