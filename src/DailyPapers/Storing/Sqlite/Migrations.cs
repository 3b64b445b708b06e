using System.Collections.Immutable;

namespace DailyPapers.Storing.Sqlite;

/// <summary>The schema, version by version. A released step is never changed; a new one is added.</summary>
internal static class Migrations
{
    /// <summary>"dpko": tells our file from another program's.</summary>
    public const int ApplicationId = 0x64706B6F;

    /// <summary>Step n leads from <c>user_version</c> n to n+1.</summary>
    public static ImmutableArray<string> Steps { get; } =
    [
        """
        CREATE TABLE days (
            date      TEXT PRIMARY KEY,
            fetched   INTEGER NOT NULL,
            final     INTEGER NOT NULL,
            published INTEGER NOT NULL DEFAULT 0,
            stale     INTEGER NOT NULL DEFAULT 1,
            data_hash TEXT
        ) STRICT;

        -- What a list says of a paper on its day. A final day keeps it as it was closed.
        CREATE TABLE entries (
            date    TEXT NOT NULL REFERENCES days (date),
            id      TEXT NOT NULL,
            paper   TEXT NOT NULL,
            upvotes INTEGER NOT NULL,
            extra   TEXT NOT NULL DEFAULT '{}',
            PRIMARY KEY (date, id)
        ) STRICT;
        CREATE INDEX entries_by_id ON entries (id);

        -- What was made of a paper, once for all its days.
        CREATE TABLE papers (
            id         TEXT PRIMARY KEY,
            summary    TEXT,
            findings   TEXT NOT NULL DEFAULT '[]',
            provenance TEXT,
            failure    TEXT,
            refreshing INTEGER NOT NULL DEFAULT 0
        ) STRICT;

        -- Every answer that was paid for. Open ones stand for their request; settled ones are history.
        CREATE TABLE answers (
            number      INTEGER PRIMARY KEY,
            key         TEXT NOT NULL,
            attempt     INTEGER NOT NULL,
            paper       TEXT NOT NULL,
            round       INTEGER NOT NULL,
            model       TEXT NOT NULL,
            body        TEXT NOT NULL,
            input       INTEGER NOT NULL,
            cached      INTEGER NOT NULL,
            cache_write INTEGER NOT NULL,
            output      INTEGER NOT NULL,
            reasoning   INTEGER NOT NULL,
            estimated   INTEGER NOT NULL,
            latency_ms  INTEGER NOT NULL,
            kept_at     TEXT NOT NULL,
            settled     INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE UNIQUE INDEX open_answers ON answers (key, attempt) WHERE settled = 0;
        CREATE INDEX answers_by_paper ON answers (paper);

        -- The newest votes of papers on final days.
        CREATE TABLE votes (
            id       TEXT PRIMARY KEY,
            seen     TEXT NOT NULL,
            upvotes  INTEGER NOT NULL,
            comments INTEGER NOT NULL,
            stars    INTEGER
        ) STRICT;
        """,
        """
        -- What reading a paper tells beside its text.
        ALTER TABLE papers ADD COLUMN facts TEXT NOT NULL DEFAULT '{}';

        -- What the sources gave, so that nothing is downloaded twice; or why a source gave nothing.
        CREATE TABLE texts (
            paper   TEXT NOT NULL,
            source  TEXT NOT NULL,
            format  INTEGER NOT NULL,
            text    BLOB,
            failure TEXT,
            kept_at TEXT NOT NULL,
            PRIMARY KEY (paper, source)
        ) STRICT;

        -- What a paper's open answers were written from; gone once they are settled.
        CREATE TABLE readings (
            paper  TEXT PRIMARY KEY,
            format INTEGER NOT NULL,
            text   BLOB NOT NULL
        ) STRICT;
        """,
        """
        -- USD as decimal text, at the prices of that time; NULL where none was known. Input as it was counted before it was sent.
        ALTER TABLE answers ADD COLUMN cost TEXT;
        ALTER TABLE answers ADD COLUMN planned INTEGER;
        -- Whether the whole text was looked for.
        ALTER TABLE answers ADD COLUMN sought_body INTEGER NOT NULL DEFAULT 0;

        -- Requests that brought no answer and may have been billed: the most that they took and cost.
        CREATE TABLE lost_requests (
            number     INTEGER PRIMARY KEY,
            paper      TEXT NOT NULL,
            model      TEXT NOT NULL,
            round      INTEGER NOT NULL,
            attempt    INTEGER NOT NULL,
            input      INTEGER NOT NULL,
            output     INTEGER NOT NULL,
            cost       TEXT,
            latency_ms INTEGER NOT NULL,
            reason     TEXT NOT NULL,
            lost_at    TEXT NOT NULL
        ) STRICT;
        """,
    ];
}
