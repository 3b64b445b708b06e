using DailyPapers.Papers;
using DailyPapers.Storing;

namespace DailyPapers.Tests.Storing;

/// <summary>Columns that an older version wrote.</summary>
public sealed class StoredJsonTests
{
    [Fact]
    public void What_an_older_version_did_not_write_is_empty_and_not_missing()
    {
        StoredJson.Read<Provenance>("""{"Model":"m","Prompt":"p","Glossary":"g","Source":"abstract","Requests":1,"InputTokens":2,"CachedTokens":0,"OutputTokens":3}""")
            .PassedOver.IsDefault.ShouldBeFalse();
        StoredJson.Read<Paper>("""{"Id":"2611.01234","Title":"T","Authors":[],"Published":"2026-11-18","Abstract":"A."}""").Media.IsDefault.ShouldBeFalse();
    }

    [Fact]
    public void A_text_is_kept_without_what_follows_from_it()
    {
        var text = new PaperText(PaperId.Parse("2611.01234"), "T", ["A sentence."], "abstract", SourceVersion: null);
        var read = StoredJson.ReadTextOrNull(StoredJson.WriteText(text))!;
        (read.Id, read.Title, read.Everything).ShouldBe((text.Id, text.Title, text.Everything));
        StoredJson.Write(text).ShouldNotContain("Everything");
    }
}
