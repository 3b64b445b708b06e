using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.Reading;

/// <summary>
/// The addresses that a paper calls its own. A paper links dozens of other people's repositories: one counts where the abstract prints it,
/// where its sentence says that it is released, or where it is named after the paper.
/// </summary>
internal static partial class OwnLinks
{
    /// <summary>Shorter names occur in any address.</summary>
    private const int ShortestName = 4;

    /// <summary>Surest first.</summary>
    public static IEnumerable<OwnLink> Of(PaperText text) =>
    [
        .. text.Abstract.Where(sentence => Releases().IsMatch(sentence) || !Others().IsMatch(sentence)).SelectMany(sentence => In(sentence, isSure: true)),
        .. text.Sections.SelectMany(section => section.Blocks).Where(block => block.Kind is BlockKind.Paragraph or BlockKind.Footnote or BlockKind.Item)
            .Where(block => Address().IsMatch(block.Text))
            .SelectMany(block => SentenceSplitter.Split(block.Text)).Where(sentence => Releases().IsMatch(sentence) && !Others().IsMatch(sentence))
            .SelectMany(sentence => In(sentence, isSure: PageWords().IsMatch(sentence))),
        .. Named(text),
    ];

    private static IEnumerable<OwnLink> In(string sentence, bool isSure) =>
        Address().Matches(sentence).Select(match => Own(match.Value, isSure)).OfType<OwnLink>();

    /// <summary><c>ToyNet: Learning from Toys</c> lies at <c>github.com/somebody/toynet</c>.</summary>
    private static IEnumerable<OwnLink> Named(PaperText text)
    {
        var colon = text.Title.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? "" : Letters(text.Title[..colon]);
        return name.Length < ShortestName || text.Links.IsDefaultOrEmpty
            ? []
            : text.Links.Where(link => Letters(link).Contains(name, StringComparison.Ordinal)).Select(link => Own(link, isSure: false)).OfType<OwnLink>();
    }

    private static string Letters(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit));

    /// <param name="address">As printed; punctuation may hang on to it.</param>
    /// <param name="isSure">Whether the words around it make a page of any host the paper's own.</param>
    private static OwnLink? Own(string address, bool isSure)
    {
        var whole = PrintedAddress.Whole(address);
        if (!Uri.TryCreate(whole, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.UserInfo.Length > 0 || whole.Length > 500)
            return null;
        if (Repository().Match(whole) is { Success: true } repository)
            return new OwnLink("https://" + repository.Groups["root"].Value, IsCode: true);
        var isPage = ProjectHost().IsMatch(uri.Host) || (isSure && uri.Host.Contains('.', StringComparison.Ordinal));
        return isPage && !Elsewhere().IsMatch(uri.Host) ? new OwnLink(whole, IsCode: false) : null;
    }

    [GeneratedRegex(@"https?://[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]{4,500}|(?<![A-Za-z0-9/.@-])(?:www\.)?(?:(?:github|gitlab|huggingface|bitbucket)\.(?:com|co|org)/[A-Za-z0-9._~/%-]{3,300}|[a-z0-9-]{1,60}\.github\.io[A-Za-z0-9._~/%-]{0,300})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"\Ahttps?://(?:www\.)?(?<root>(?:(?:github|gitlab)\.com|bitbucket\.org)/[A-Za-z0-9._-]{1,100}/[A-Za-z0-9._-]{1,120}?|huggingface\.co/(?:(?:datasets|spaces)/)?(?!(?:papers|docs|blog|spaces|datasets|models|collections|join|pricing)(?:/|\z))[A-Za-z0-9._-]{1,100}/[A-Za-z0-9._-]{1,120})(?:\.git)?(?:[/?#].{0,400})?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Repository();

    [GeneratedRegex(@"\b(?:our (?:code|codebase|implementation|models?|weights|checkpoints?|data|datasets?|benchmark|project|demo|repository|website|code and \w{1,20})|project(?:'s)? (?:page|website|site|homepage)|(?:code|data|models?|weights|demo|website|homepage|repository|page) ?:|(?:code|codes|codebase|implementations?|models?|weights|checkpoints?|data|datasets?|benchmarks?|resources|scripts|toolkit|framework|demos?|library|repository|materials?|results|videos?|samples)\b.{0,80}\b(?:available|released?|open[- ]?sourced?|found|accessible|published|public|provided|shared)|(?:released?|open[- ]?sourced?|publish|provide|share) (?:our|the|all|both)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Releases();

    [GeneratedRegex(@"\bwe (?:use|used|adopt|follow|employ|utili[sz]e|rely|base|build|modify|extend|download|take|borrow|fine-?tune|evaluate)\b|\b(?:based on|built (?:on|upon)|taken from|borrowed from|obtained from|downloaded from|provided by|released by|published by|courtesy of|their|his|her|authors'|third[- ]party|open-source library|baselines?)\b|\b(?:implementation|code|repository|checkpoints?|weights) (?:of|from|by) (?!this|the paper|our)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex(@"project(?:'s)? (?:page|website|site|homepage)|web ?site|home ?page|\bdemos?\b|\bvideos?\b|\bpage ?:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageWords();

    [GeneratedRegex(@"\.github\.io\z|\Asites\.google\.com\z|\.(?:vercel|netlify)\.app\z|\.pages\.dev\z|\.notion\.site\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ProjectHost();

    /// <summary>Papers, videos and files are no page of the paper's.</summary>
    [GeneratedRegex(@"(?:\A|\.)(?:arxiv\.org|doi\.org|youtube\.com|youtu\.be|github\.com|gitlab\.com|bitbucket\.org|huggingface\.co|openreview\.net|wikipedia\.org|twitter\.com|x\.com|zenodo\.org|kaggle\.com|drive\.google\.com|aclanthology\.org|acm\.org|ieee\.org|openai\.com|creativecommons\.org|pytorch\.org|wandb\.ai)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhere();
}
