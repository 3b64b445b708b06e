using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Rules;
using DailyPapers.Checking.Rules.Shape;

namespace DailyPapers.Checking.Digests;

/// <summary>
/// Reads a Markdown digest of any origin: papers under headings that are links, their Korean in bullets; and of our own pages also headline,
/// Korean title and folded translation. What it does not know, such as pictures, facts and tables, it passes over.
/// </summary>
internal sealed class MarkdownDigest
{
    private readonly FileLines _lines;
    private readonly MarkdownBlocks _blocks;
    private readonly ImmutableArray<DigestPaper>.Builder _papers = ImmutableArray.CreateBuilder<DigestPaper>();
    private DigestPaperBuilder? _paper;
    private Fold _fold;
    private bool _hasDay;

    /// <summary>One of our papers without a summary: nothing of it is Korean, and nothing is missing.</summary>
    private bool _isPending;

    /// <summary>Whether the paper has anything but its title, picture, votes, authors and links: then it isn't empty, whatever it is.</summary>
    private bool _hasContent;

    private MarkdownDigest(string text)
    {
        _lines = new FileLines(text);
        _blocks = MarkdownBlocks.Of(_lines);
    }

    private enum Fold
    {
        None,
        Translation,
        Evidence,
    }

    /// <summary>Null where the text is no digest: no paper, and no heading of a day either.</summary>
    public static ImmutableArray<DigestPaper>? Read(string text)
    {
        var digest = new MarkdownDigest(text);
        for (var line = 0; line < digest._lines.Count;)
            line = digest.Take(line);
        digest.EndPaper();
        return digest._papers.Count > 0 || digest._hasDay ? digest._papers.ToImmutable() : null;
    }

    /// <returns>The line after what was read.</returns>
    private int Take(int line)
    {
        if (_lines[line].IsWhiteSpace())
            return line + 1;
        if (_blocks.LoneFence(line) is { } fence)
            return TakeLoneFence(line, fence);
        if (_blocks.IsCode(line))
            return TakeCode(line);
        if (_blocks.IsHtml(line))
            return TakeTag(line);
        if (EntryHeading.At(_lines, line) is { } heading)
            return Begin(heading);
        if (EntryHeading.Level(_lines[line]) is > 0 and var level)
            return TakeHeading(line, level);
        if (MarkdownLine.IsTag(_lines[line]))
            return TakeTag(line);
        return _paper is null || _fold == Fold.Evidence ? line + 1 : _fold == Fold.Translation ? TakeTranslation(line) : TakeText(line);
    }

    /// <summary>A fence around nothing is what a model put around its answer.</summary>
    private int TakeLoneFence(int line, int start)
    {
        if (_paper is not null && _fold == Fold.None)
            _paper.AddBullet(Located.Of(_lines.Text, start, _lines.End(line)).Trim());
        return line + 1;
    }

    private int TakeCode(int line)
    {
        _hasContent = true;
        return line + 1;
    }

    private int Begin(EntryHeading heading)
    {
        EndPaper();
        _paper = new DigestPaperBuilder(heading.Id, heading.Title, heading.Start, Markup.Markdown);
        return heading.LastLine + 1;
    }

    private int TakeHeading(int line, int level)
    {
        _hasDay |= _lines[line].Contains("Daily Papers (", StringComparison.OrdinalIgnoreCase);
        if (level <= 3)
            EndPaper();
        else
            _paper?.AddHeading(_lines[line][level..].Trim().ToString());
        return line + 1;
    }

    private int TakeTag(int line)
    {
        var text = _lines[line];
        _hasContent |= MarkdownLine.HasHangul(text);
        if (text.Contains("<details", StringComparison.OrdinalIgnoreCase))
            _fold = text.Contains("초록 번역", StringComparison.Ordinal) ? Fold.Translation : text.Contains("근거", StringComparison.Ordinal) ? Fold.Evidence : Fold.None;
        if (text.Contains("</details>", StringComparison.OrdinalIgnoreCase))
            _fold = Fold.None;
        return line + 1;
    }

    /// <summary>A sentence of our page: the Korean, and below it the English in small letters where the page had room for it.</summary>
    private int TakeTranslation(int line)
    {
        var (korean, english) = (MarkdownLine.WithoutBreak(Whole(line)), default(string));
        if (line + 1 < _lines.Count && _lines[line + 1].Trim() is var next && next.StartsWith("<sub>") && next.EndsWith("</sub>"))
            english = MarkdownPlain.Of(next["<sub>".Length..^"</sub>".Length].ToString());
        var text = BulletText.WithoutTail(korean);
        if (MarkdownLine.HasHangul(text.Text) && text.Text != WithheldRule.Korean)
            _paper!.AddTranslation(text, english);
        return english is null ? line + 1 : line + 2;
    }

    private int TakeText(int line)
    {
        var text = _lines[line].Trim();
        _isPending |= MarkdownLine.IsPending(text);
        if (MarkdownLine.BulletStart(_lines[line]) > 0)
            return TakeBullet(line);
        if (MarkdownLine.AuthorsStart(text) is > 0 and var authors)
        {
            var start = _lines.Text.IndexOf(text[..authors].ToString(), _lines.Start(line), StringComparison.Ordinal) + authors;
            if (!_isPending)
                _paper!.AddAuthors(Located.Of(_lines.Text, start, _lines.End(line)).Trim());
            return line + 1;
        }

        if (text.StartsWith("**") && !MarkdownLine.IsPending(text) && !_paper!.HasBullets && MarkdownLine.HasHangul(text) && TakeHeadline(line) is > 0 and var after)
            return after;
        if (!MarkdownLine.IsPassedOver(text))
            return TakeParagraph(line);
        _hasContent |= text[0] is '>' or '|';
        return line + 1;
    }

    /// <summary>Our headline, a bold line, and behind its break the Korean title.</summary>
    /// <returns>0 for a bold line that is neither.</returns>
    private int TakeHeadline(int line)
    {
        var whole = Whole(line);
        var bold = BulletText.WithoutTail(MarkdownLine.WithoutBreak(whole));
        if (bold.Text.Length < 5 || !bold.Text.EndsWith("**", StringComparison.Ordinal) || bold.Text.EndsWith("\\**", StringComparison.Ordinal) || bold.Text.IndexOf("**", 2, StringComparison.Ordinal) < bold.Text.Length - 3
            || _paper!.Has(PieceKind.Headline))
            return 0;
        _paper.AddHeadline(bold.Slice(2, bold.Text.Length - 2));
        if (!MarkdownLine.EndsInBreak(whole.Text) || line + 1 >= _lines.Count || _lines[line + 1].IsWhiteSpace())
            return line + 1;
        if (BulletText.WithoutTail(Whole(line + 1)) is { Text.Length: > 0 } title)
            _paper.AddTitle(title);
        return line + 2;
    }

    private int TakeBullet(int line)
    {
        var (spans, next) = Lines(line, _lines.Start(line) + MarkdownLine.BulletStart(_lines[line]));
        var (text, heading) = BulletText.Of(Located.Joined(_lines.Text, spans).Trim());
        if (heading is not null)
            _paper!.AddHeading(heading);
        if (MarkdownLine.IsProse(text.Text) && !EntryHeading.IsOtherPaper(text.Text, _paper!.Id))
            _paper!.AddBullet(text);
        else if (heading is null && EmptyTextRule.IsEmpty(text.Text) && !HasInner(next))
            _paper!.AddBullet(text);
        else
            _hasContent = true;
        return next;
    }

    /// <summary>Whether something stands below a bullet that belongs to it.</summary>
    private bool HasInner(int line) => line < _lines.Count && _lines[line] is [' ' or '\t', ..] inner && !inner.IsWhiteSpace();

    /// <summary>A digest may write its summary as plain paragraphs; only those that end as a sentence does are taken for one.</summary>
    private int TakeParagraph(int line)
    {
        var (spans, next) = Lines(line, _lines.Start(line));
        var (text, heading) = BulletText.Of(Located.Joined(_lines.Text, spans).Trim());
        if (MarkdownLine.HasHangul(text.Text) && text.Text[^1] is '.' or '!' or '?' or '다' or '요')
        {
            if (heading is not null)
                _paper!.AddHeading(heading);
            _paper!.AddBullet(text);
        }

        _hasContent |= text.Text.Any(char.IsLetterOrDigit);
        return next;
    }

    /// <summary>The lines of a bullet or paragraph: those below that continue it.</summary>
    private (List<(int Start, int End)> Spans, int Next) Lines(int line, int start)
    {
        var spans = new List<(int, int)> { Trimmed(start, _lines.End(line)) };
        var next = line + 1;
        while (next < _lines.Count && MarkdownLine.Continues(_lines[next]) && !_blocks.IsCode(next) && !_blocks.IsHtml(next))
        {
            spans.Add(Trimmed(_lines.Start(next), _lines.End(next)));
            next++;
        }

        return (spans, next);
    }

    private (int Start, int End) Trimmed(int start, int end)
    {
        while (start < end && _lines.Text[start] is ' ' or '\t')
            start++;
        while (end > start && _lines.Text[end - 1] is ' ' or '\t')
            end--;
        return (start, end);
    }

    private Located Whole(int line) => Located.Of(_lines.Text, _lines.Start(line), _lines.End(line)).Trim();

    private void EndPaper()
    {
        if (_paper is { HasText: false } && !_hasContent && !_isPending)
            _paper.AddBullet(Located.Of(_lines.Text, _paper.Start, _paper.Start));
        if (_paper is not null)
            _papers.Add(_paper.Build());
        (_paper, _fold, _isPending, _hasContent) = (null, Fold.None, false, false);
    }
}
