using DailyPapers.Papers;
using DailyPapers.Publishing;

namespace DailyPapers.Web;

/// <summary>What the operator says of the site.</summary>
/// <param name="Title">The digest's name.</param>
/// <param name="Notice">A line on every page; null for none.</param>
/// <param name="Url">Where the site is served, with a slash at its end; null: nobody knows, and nothing absolute is written.</param>
/// <param name="Repository">Where readers report errors of translation; null: there is no such link.</param>
/// <param name="License">Of the Korean texts.</param>
/// <param name="ShowsThumbnails">Whether pages link pictures of others' servers.</param>
/// <param name="Glossary">For its page and for the search.</param>
public sealed record SiteOptions(string Title, string? Notice, string? Url, DigestRepository? Repository, string License, bool ShowsThumbnails, Glossary Glossary)
{
    /// <exception cref="DailyPapersException"><c>publishing.repository</c>: its value is not understood.</exception>
    public static SiteOptions From(PublishingOptions options, Glossary glossary) => new(
        VisibleText.Title(options.Title), Shown(options.Notice), MarkdownLink.Address(options.SiteUrl) is { } url ? url.TrimEnd('/') + "/" : null,
        DigestRepository.From(options.Repository), VisibleText.Title(options.License), options.Thumbnails, glossary)
    { CardDays = options.CardDays };

    /// <inheritdoc cref="PublishingOptions.CardDays"/>
    /// <remarks>No part of <see cref="Key"/>: the keys of pages name their cards.</remarks>
    public int CardDays { get; init; } = 30;

    /// <summary>Changes with everything that any page may show of these.</summary>
    internal string Key { get; } = PageKey.Of([Title, Notice, Url, Repository?.Url, License, ShowsThumbnails ? "1" : "0", .. Glossary.Terms.SelectMany(WordsOf)]);

    /// <summary>A file's address for the world; null where nobody knows where the site stands.</summary>
    /// <param name="path">From the site's root.</param>
    public string? AddressOf(string path) => Url is null ? null : path == "index.html" ? Url : Url + path;

    private static IEnumerable<string> WordsOf(Term term) => [term.English, term.Korean, .. term.Accepted, "|", .. term.Variants, "|", .. term.Avoid, term.Gloss ? "1" : "0", term.Note];

    private static string? Shown(string? text) => VisibleText.Title(text) is { Length: > 0 } shown ? shown : null;
}
