using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Markups;

/// <summary>Which asterisks, underscores and tildes of a Markdown line act, by CommonMark's algorithm, with GitHub's tildes.</summary>
/// <remarks>https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis and https://github.github.com/gfm/#strikethrough-extension-</remarks>
internal sealed record Emphasis(ImmutableArray<DelimiterRun> Runs, ImmutableArray<EmphasisPair> Pairs)
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("*_~\\");

    public static Emphasis Of(string text, Shields shields)
    {
        var runs = ImmutableArray.CreateBuilder<DelimiterRun>();
        for (var at = Next(text, 0); at >= 0;)
        {
            if (shields.Around(at) is { } shield)
            {
                at = Next(text, shield.End);
                continue;
            }

            if (text[at] == '\\')
            {
                at = Next(text, at + 2);
                continue;
            }

            var run = Run(text, at);
            runs.Add(run);
            at = Next(text, run.End);
        }

        return new Emphasis(runs.ToImmutable(), Match(runs));
    }

    private static int Next(string text, int from)
    {
        var at = from >= text.Length ? -1 : text.AsSpan(from).IndexOfAny(Signs);
        return at < 0 ? -1 : from + at;
    }

    private static DelimiterRun Run(string text, int start)
    {
        var (sign, end) = (text[start], start);
        while (end < text.Length && text[end] == sign)
            end++;
        var (before, after) = (Before(text, start), After(text, end));
        var isLeft = !IsSpace(after) && (!IsPunctuation(after) || IsSpace(before) || IsPunctuation(before));
        var isRight = !IsSpace(before) && (!IsPunctuation(before) || IsSpace(after) || IsPunctuation(after));
        if (sign == '_')
            return new DelimiterRun(sign, start, end - start, isLeft && (!isRight || IsPunctuation(before)), isRight && (!isLeft || IsPunctuation(after)));
        return new DelimiterRun(sign, start, end - start, isLeft, isRight);
    }

    private static Rune Before(string text, int at) =>
        at == 0 ? new Rune('\n') : Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var rune, out _) == OperationStatus.Done ? rune : Rune.ReplacementChar;

    private static Rune After(string text, int at) =>
        at >= text.Length ? new Rune('\n') : Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out _) == OperationStatus.Done ? rune : Rune.ReplacementChar;

    private static bool IsSpace(Rune rune) => Rune.IsWhiteSpace(rune);

    private static bool IsPunctuation(Rune rune) => Rune.IsPunctuation(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol;

    private static ImmutableArray<EmphasisPair> Match(ImmutableArray<DelimiterRun>.Builder runs)
    {
        var pairs = ImmutableArray.CreateBuilder<EmphasisPair>();
        var openers = new List<DelimiterRun>();
        // Where no opener was found once none will be found later: this keeps the time in proportion to the text.
        var bottoms = new Dictionary<(char, bool, int), int>();
        foreach (var run in runs)
        {
            while (run.CanClose && run.Left > 0 && Opener(run, openers, bottoms) is >= 0 and var at)
            {
                openers.RemoveRange(at + 1, openers.Count - at - 1);
                pairs.Add(Pair(openers[at], run));
                if (openers[at].Left == 0)
                    openers.RemoveAt(at);
            }

            if (run.CanOpen && run.Left > 0)
                openers.Add(run);
        }

        return pairs.ToImmutable();
    }

    private static int Opener(DelimiterRun closer, List<DelimiterRun> openers, Dictionary<(char, bool, int), int> bottoms)
    {
        var key = (closer.Sign, closer.CanOpen, closer.Sign == '~' ? Math.Min(closer.Length, 3) : closer.Length % 3);
        var bottom = bottoms.GetValueOrDefault(key);
        for (var at = openers.Count - 1; at >= 0 && openers[at].Start >= bottom; at--)
        {
            if (openers[at].Sign == closer.Sign && IsMatch(openers[at], closer))
                return at;
        }

        bottoms[key] = closer.Start;
        return -1;
    }

    private static bool IsMatch(DelimiterRun opener, DelimiterRun closer)
    {
        if (opener.Sign == '~')
            return opener.Length == closer.Length && opener.Length <= 2;
        return !(opener.CanClose || closer.CanOpen) || (opener.Length + closer.Length) % 3 != 0 || (opener.Length % 3 == 0 && closer.Length % 3 == 0);
    }

    private static EmphasisPair Pair(DelimiterRun opener, DelimiterRun closer)
    {
        var width = opener.Sign == '~' ? opener.Length : Math.Min(2, Math.Min(opener.Left, closer.Left));
        opener.Opened += width;
        var pair = new EmphasisPair(opener.Sign, opener.End - opener.Opened, closer.Start + closer.Closed, width);
        closer.Closed += width;
        return pair;
    }
}
