namespace DailyPapers.Publishing;

/// <summary>The section <c>publishing</c> of the settings.</summary>
public sealed class PublishingOptions
{
    /// <summary><c>owner/name</c> or the address of the digest's own repository; null leaves citation address and star history out.</summary>
    public string? Repository { get; set; }

    /// <summary>The address under which <c>site/</c> is served; null: links stay relative.</summary>
    public string? SiteUrl { get; set; }

    /// <summary>Whether the site shows the pictures of the list, which come from others' servers: their owners see who reads.</summary>
    public bool Thumbnails { get; set; } = true;

    /// <summary>
    /// Of so many of the newest days every paper has a preview card of its own, 0 to 36,500; a paper of an older day shows its day's. A card takes a
    /// twentieth of a second once. Cards are drawn where <see cref="SiteUrl"/> is set and <c>rsvg-convert</c> is there.
    /// </summary>
    public int CardDays { get; set; } = 30;

    /// <summary>The digest's name, at the top of README.</summary>
    public string Title { get; set; } = "데일리 페이퍼";

    /// <summary>
    /// A line for readers at the top of README and of every day's page, such as that this is a trial or a demo; at most 500 characters of
    /// plain text. Null: none.
    /// </summary>
    public string? Notice { get; set; }

    /// <summary>The license of the Korean texts.</summary>
    public string License { get; set; } = "CC BY-NC 4.0";

    /// <summary>A Handlebars template in the workspace for README's head; null: the built-in one.</summary>
    public string? Head { get; set; }

    /// <summary>The same for the foot of README and of every day's page.</summary>
    public string? Foot { get; set; }
}
