using System.Text;
using System.Text.RegularExpressions;
using DailyPapers.Papers;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;

namespace DailyPapers.Publishing;

/// <summary>What stands above and below the papers: the operator's own words, from Handlebars templates.</summary>
/// <param name="Head">Of README.</param>
/// <param name="Foot">Of README and of every day's page.</param>
/// <param name="Notice">A line of plain text for README and every day's page; null for none.</param>
public sealed partial record PageFrame(string Head, string Foot, string? Notice = null)
{
    /// <summary>In bytes: the papers need the rest of the page.</summary>
    private const int Largest = 50_000;

    /// <summary>In chars, all together: shown several times over they are still far below <see cref="Largest"/>.</summary>
    private const int LargestWords = 2_000;

    /// <exception cref="DailyPapersException"><c>publishing.template</c>: a template is missing, broken or too large; names its key.</exception>
    public static PageFrame Load(Workspace workspace, PublishingOptions options)
    {
        var words = Words(options);
        return new PageFrame(
            Render("publishing.head", options.Head, "head.md", workspace, words),
            Render("publishing.foot", options.Foot, "foot.md", workspace, words),
            options.Notice);
    }

    /// <summary>Tries the operator's own templates before anything is paid for. The built-in ones are whole; they need trying only where what they show could make them too large.</summary>
    /// <exception cref="DailyPapersException">As <see cref="Load"/>.</exception>
    public static void Check(Workspace workspace, PublishingOptions options)
    {
        var hasOwn = !string.IsNullOrWhiteSpace(options.Head) || !string.IsNullOrWhiteSpace(options.Foot);
        if (hasOwn || Words(options).Values.Sum(word => word is string text ? text.Length : 0) > LargestWords)
            Load(workspace, options);
    }

    /// <summary>The notice as a quote; null where there is none.</summary>
    internal string? NoticeBlock => VisibleText.Title(Notice) is { Length: > 0 } notice ? $"> {MarkdownText.Escape(notice)}" : null;

    private static string Render(string key, string? file, string builtIn, Workspace workspace, Dictionary<string, object?> words)
    {
        try
        {
            var template = string.IsNullOrWhiteSpace(file) ? BuiltIn(builtIn) : File.ReadAllText(Path.Combine(workspace.Root, file));
            // The result is Markdown, not HTML: an encoder would show &quot; to the reader.
            var handlebars = Handlebars.Create(new HandlebarsConfiguration { TextEncoder = null, ThrowOnUnresolvedBindingExpression = true });
            var markdown = handlebars.Compile(template.Replace("\r\n", "\n", StringComparison.Ordinal))(words);
            return Encoding.UTF8.GetByteCount(markdown) <= Largest
                ? BlankLines().Replace(markdown, "\n\n").Trim()
                : throw Broken(key, file, $"{Largest}바이트보다 큽니다", $"it is larger than {Largest} bytes", null);
        }
        catch (Exception failure) when (failure is HandlebarsException or HandlebarsUndefinedBindingException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Broken(key, file, failure.Message, failure.Message, failure);
        }
    }

    private static Dictionary<string, object?> Words(PublishingOptions options)
    {
        var repository = DigestRepository.From(options.Repository);
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["title"] = MarkdownText.EscapeLabel(options.Title),
            ["citedTitle"] = NotInQuotes().Replace(VisibleText.Of(options.Title), ""),
            ["license"] = MarkdownLink.To(options.License, Licenses.UrlOf(options.License)),
            ["siteUrl"] = MarkdownLink.Address(options.SiteUrl),
            ["repository"] = repository?.GitHubName,
            ["repositoryUrl"] = repository?.Url,
            ["starHistory"] = repository?.GitHubName is { } name ? $"https://api.star-history.com/svg?repos={name}&type=Date" : null,
        };
    }

    private static string BuiltIn(string name)
    {
        using var stream = typeof(PageFrame).Assembly.GetManifestResourceStream("Publishing/Templates/" + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static DailyPapersException Broken(string key, string? file, string korean, string english, Exception? inner) =>
        new("publishing.template", 2, new Sentence(
            $"{key}: 서식 파일 \"{file}\" - {korean.TrimEnd('.')}. 파일을 고치거나, 기본 서식을 쓰려면 이 설정을 지우세요.",
            $"The template \"{file}\" of the setting {key} cannot be used: {english.TrimEnd('.')}. Mend the file, or remove the setting for the built-in one."), inner);

    [GeneratedRegex(@"\n(?:[ \t]*\n){2,}")]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"[""{}\\`]")]
    private static partial Regex NotInQuotes();
}
