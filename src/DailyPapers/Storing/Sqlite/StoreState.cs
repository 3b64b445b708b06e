namespace DailyPapers.Storing.Sqlite;

/// <summary>What a look at a store's file showed.</summary>
/// <param name="Trouble">What SQLite says of it; null: it can be read and is whole.</param>
/// <param name="IsNewer">Of a version that this program does not know.</param>
public sealed record StoreState(string? Trouble, bool IsOurs, bool IsNewer, bool IsWritable);
