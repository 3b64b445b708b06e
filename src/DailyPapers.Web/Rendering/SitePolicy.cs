namespace DailyPapers.Web.Rendering;

/// <summary>What a page may load: its own files, and pictures of others where they are shown. No script, style or handler stands within a page.</summary>
internal static class SitePolicy
{
    /// <summary>As a meta element, since a folder and many hosts send no header of ours. Constant but for the pictures.</summary>
    public static string Meta(bool showsPictures) => $"<meta http-equiv=\"Content-Security-Policy\" content=\"{Text(showsPictures)}\">";

    /// <summary>The same as the value of a header.</summary>
    public static string Text(bool showsPictures) =>
        $"default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'{(showsPictures ? " https:" : "")}; connect-src 'self'; form-action 'self'; base-uri 'none'";
}
