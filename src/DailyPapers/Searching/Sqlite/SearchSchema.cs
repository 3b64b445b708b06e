namespace DailyPapers.Searching.Sqlite;

internal static class SearchSchema
{
    /// <summary>"dpks": tells our file from another program's.</summary>
    public const int ApplicationId = 0x64706B73;

    /// <summary>Another number, another file: it is made anew and never changed. Raised whenever words, fields or their weights change.</summary>
    public const int Version = 1;

    public const string Tables = """
        -- The days' data that were read, by what is in them. A damaged one is remembered: it has no papers.
        CREATE TABLE files (
            path    TEXT PRIMARY KEY,
            hash    TEXT NOT NULL,
            damaged INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE papers (
            number INTEGER PRIMARY KEY,
            path   TEXT NOT NULL,
            id     TEXT NOT NULL,
            date   TEXT NOT NULL,
            area   TEXT NOT NULL,
            newest INTEGER NOT NULL DEFAULT 1,
            fields BLOB NOT NULL
        ) STRICT;
        CREATE INDEX papers_by_path ON papers (path);
        CREATE INDEX papers_by_id ON papers (id, date);

        -- Its own tokenizer would cut Hangul at blanks: SearchTokens has cut already. The ASCII one leaves all else as it is.
        CREATE VIRTUAL TABLE words USING fts5 (text, content = '', contentless_delete = 1, tokenize = 'ascii');
        """;
}
