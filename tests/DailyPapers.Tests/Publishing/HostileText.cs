using FsCheck;
using FsCheck.Fluent;

namespace DailyPapers.Tests.Publishing;

/// <summary>Texts made of what Markdown, HTML, JSON and GitHub give a meaning to.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "[", "]", "(", ")", "|", "*", "**", "_", "__", "<", ">", "$", "$$", "~", "~~", "\\", "`", "```", "&", "#", "@", "!", "-", "+", "=", ":", ".", "\"", "'", "^", "{", "}", "%", ",", ";",
        " ", "  ", "\t", "\n", "\r\n", "\n\n", "    ", "1.", "12)", "- ", "> ", "# ", "---", "===", ":-:", "|-|", "|---|---|\n", "[ ] ", "[x] ", "[^1]", "[a]: b",
        "a", "b", "Z", "7", "S", "한", "글에서", "을", "漢", "é", "😀", "\ud800", "\udfff", "\u0000", "\u0007", "\u200b", "\u200e", "\u202e", "\u2066", "\u2028", "\u00a0", "\u0085", "\ufeff", "\u200d", "\u3164", "👨", "\ufe0f",
        "<EOS>", "<script>", "</script>", "<br>", "</details>", "<!--", "-->", "<b", "S*", "A*", "$\\times$", "\\(", "\\alpha", "&copy;", "&#38;", "&#x41;", "&lt", "AT&T",
        "https://", "https://a.b/c", "https://a.b/c에서", "http://x", "(https://a.b/(c))", "https://u:p@a.b/", "https://a.b/?x=1&amp;y;z", "https://a.b/$1$", "www.", "www.a.b", "ftp://a.b", "mailto:a@b.cd", "tel:1", "a@b.cd", ":rocket:", ":100:", ":+1:",
        "](javascript:alert(1))", "![x](y)", "{{x}}", "javascript:", "null", "true",
    ];

    internal static Arbitrary<string> Any { get; } = Arb.From(
        from pieces in Gen.Elements(Pieces).ListOf()
        select string.Concat(pieces));
}
