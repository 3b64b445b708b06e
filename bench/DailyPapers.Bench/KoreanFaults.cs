using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DailyPapers.Checking.Names;
using DailyPapers.Checking.Numbers;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Terms;

namespace DailyPapers.Bench;

/// <summary>What is planted. The phrases were written for this measurement, some of them unlike anything that the rules were written for.</summary>
internal static partial class KoreanFaults
{
    private static readonly (string Right, string Wrong)[] Particles = [("을", "를"), ("를", "을"), ("은", "는"), ("는", "은"), ("과", "와"), ("와", "과")];

    private static readonly (string Formal, string Plain)[] Endings =
        [("했습니다.", "했다."), ("하였습니다.", "하였다."), ("합니다.", "한다."), ("됩니다.", "된다."), ("되었습니다.", "되었다."), ("있습니다.", "있다."), ("입니다.", "이다."), ("줍니다.", "준다."), ("보였습니다.", "보였다."), ("냅니다.", "낸다.")];

    private static readonly (string Right, string Wrong)[] Passives =
        [("됩니다", "되어집니다"), ("되었습니다", "되어졌습니다"), ("보입니다", "보여집니다"), ("나뉩니다", "나뉘어집니다"), ("쓰입니다", "쓰여집니다"), ("된 ", "되어진 "), ("되는 ", "되어지는 ")];

    private static readonly string[] Foreign = ["комплексный", "обучен", "冗長", "效率", "すごい", "データ", "モデル", "эффективно", "结果", "自動", "สูง", "جديد"];

    private static readonly string[] Talk =
    [
        "네, 요청하신 요약입니다. ", "물론입니다. ", "알겠습니다. 다시 쓰겠습니다. ", "죄송합니다. 본문을 볼 수 없습니다. ", "다음은 논문의 핵심 요약입니다. ", "아래는 초록의 한국어 번역입니다: ",
        "요약 결과를 알려 드립니다. ", "Sure, here is the summary. ", "```json ", "(이 요약은 초록만 보고 작성되었습니다.) ", "사용자님, 요약은 다음과 같습니다. ", "안녕하세요! ",
    ];

    private static readonly int[] Powers = [-2, -1, 1, 2];

    private static readonly string[] Commands = ["\\textbf{", "\\textit{", "\\texttt{", "\\emph{", "\\mathrm{"];

    public static ImmutableArray<KoreanFault> All { get; } =
    [
        new("a particle after Latin letters, digits or brackets is flipped", ["particle."], true, (random, _, text) => Swap(random, text, AfterLatin(), Flip)),
        new("을 or 를 after Hangul is flipped", ["particle."], true, (random, _, text) => Swap(random, text, AfterHangul(), Flip)),
        new("a digit is changed", ["number."], false, (random, _, text) => Swap(random, text, Figure(), (random, value) => OtherDigit(random, value))) { NeedsWhole = true },
        new("a 만, 억 or 조 is shifted by a power of ten", ["number."], true, Shifted) { NeedsWhole = true },
        new("the paper's own name is dropped from all bullets", ["name.lost"], false, WithoutName) { IsEverywhere = true },
        new("a term is swapped for a form that the glossary avoids", ["term.", "spelling."], true, Avoided),
        new("a sentence ends in 한다체", ["register."], true, (random, _, text) => Replaced(random, text, Endings)),
        new("the last sentence is cut", ["sentence.", "punctuation."], false, (random, _, text) => Cut(random, text)),
        new("a word in Cyrillic, Han, kana or another script is put in", ["language.foreign-script"], false, (random, _, text) => Inserted(random, text, Foreign[random.Next(Foreign.Length)])),
        new("a sentence of the abstract is left in English", ["language.not-korean"], false, WithEnglish),
        new("an assistant's talk stands before the text", ["shape.leak"], false, (random, _, text) => Talk[random.Next(Talk.Length)] + text),
        new("the bullet is printed as a list", ["shape.repr"], true, (_, _, text) => text.Contains('\'', StringComparison.Ordinal) ? null : $"['{text}']"),
        new("a passive is doubled", ["spelling.passive"], true, (random, _, text) => Replaced(random, text, Passives)),
        new("a name of the source is written in another case", ["name.case"], true, OtherCase),
        new("an address is glued to its particle", ["address.glued"], false, (random, _, text) => string.Create(CultureInfo.InvariantCulture, $"{text} 코드는 https://github.com/lab/seed-{random.Next(1000)}에서 볼 수 있습니다.")) { IsMarkdown = true },
        new("a LaTeX command is left around a word", ["latex."], true, (random, _, text) => Swap(random, text, Word(), (random, word) => $"{Commands[random.Next(Commands.Length)]}{word}}}")),
        new("a LaTeX command lost its first letter to a control character", ["text.control", "latex."], false, (random, _, text) => Swap(random, text, Word(), (_, word) => $"\text{{{word}}}")),
    ];

    private static string Flip(Random random, string particle) => Array.Find(Particles, pair => pair.Right == particle).Wrong;

    private static string OtherDigit(Random random, string value)
    {
        var digits = Enumerable.Range(1, value.Length - 1).Where(at => char.IsAsciiDigit(value[at])).ToArray();
        if (digits.Length == 0)
            return value;
        var at = digits[random.Next(digits.Length)];
        return $"{value[..at]}{(char)('0' + ((value[at] - '0' + random.Next(1, 10)) % 10))}{value[(at + 1)..]}";
    }

    private static string? Shifted(Random random, KoreanRecorded recorded, string text)
    {
        var large = KoreanNumbers.Read(text).Where(number => number.Text[^1] is '만' or '억' or '조' && recorded.Writing.Source!.Numbers.Supports(number)).ToArray();
        if (large.Length == 0)
            return null;
        var number = large[random.Next(large.Length)];
        var wrong = KoreanQuantity.Write(number.Readings[0] * Math.Pow(10, Powers[random.Next(Powers.Length)]));
        return wrong is null ? null : string.Concat(text.AsSpan(0, number.Start), wrong, text.AsSpan(number.Start + number.Text.Length));
    }

    /// <summary>Where the abstract has it too. With the short form that stands in brackets behind it, and without its version; addresses keep it.</summary>
    private static string? WithoutName(Random random, KoreanRecorded recorded, string text)
    {
        var colon = recorded.Writing.Title.IndexOf(':', StringComparison.Ordinal);
        var name = colon is > 2 and < 30 ? recorded.Writing.Title[..colon] : "";
        if (name.Length == 0 || name.Contains(' ', StringComparison.Ordinal) || !recorded.Writing.Source!.Text.Abstract.Any(sentence => Address().Replace(sentence, "").Contains(name, StringComparison.OrdinalIgnoreCase)) || !recorded.Writing.Bullets.Any(bullet => Address().Replace(bullet.Text, "").Contains(name, StringComparison.Ordinal)))
            return null;
        var told = string.Join('\n', [.. recorded.Writing.Bullets.Select(bullet => bullet.Text), .. recorded.Writing.Source!.Text.Abstract]);
        var brackets = Regex.Matches(told, Regex.Escape(name) + @"\s?\((?<short>[A-Za-z0-9-]{2,12})[);]", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5)).Select(match => match.Groups["short"].Value);
        var forms = brackets.Prepend(Version().Replace(name, "")).Prepend(name).Where(form => form.Length > 1);
        return Regex.Replace(text, $@"https?://\S+|(?<![A-Za-z])(?:{string.Join('|', forms.Select(Regex.Escape))})(?![A-Za-z])", match => match.Value.Contains("://", StringComparison.Ordinal) ? match.Value : "제안 기법", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5));
    }

    /// <summary>Not behind an address: a line that ends in one is a note.</summary>
    private static string? Cut(Random random, string text)
    {
        var start = Math.Max(0, text.TrimEnd('.').LastIndexOf(". ", StringComparison.Ordinal)) + 2;
        var blanks = Enumerable.Range(start, Math.Max(0, text.Length - start)).Where(at => text[at] == ' ' && at > start + 10 && !EndsInAddress().IsMatch(text[..at])).ToArray();
        return blanks.Length == 0 ? null : text[..blanks[random.Next(blanks.Length)]];
    }

    private static string? Inserted(Random random, string text, string word)
    {
        var blanks = Enumerable.Range(0, text.Length).Where(at => text[at] == ' ').ToArray();
        return blanks.Length == 0 ? null : text.Insert(blanks[random.Next(blanks.Length)], " " + word);
    }

    private static string? WithEnglish(Random random, KoreanRecorded recorded, string text)
    {
        var sentences = recorded.Writing.Source!.Text.Abstract.Where(sentence => sentence.Count(character => character == ' ') is >= 7 and <= 40).ToArray();
        return sentences.Length == 0 ? null : $"{text} {sentences[random.Next(sentences.Length)].ReplaceLineEndings(" ")}";
    }

    /// <summary>
    /// Names outside of addresses, in a case that neither the source nor the field has. Where the paper's body is not recorded, its own name alone:
    /// the body may write those of others so.
    /// </summary>
    private static string? OtherCase(Random random, KoreanRecorded recorded, string text)
    {
        var (source, title) = (recorded.Writing.Source!.Everything, recorded.Writing.Title);
        var known = recorded.Writing.IsSourceWhole ? source : title[..Math.Max(0, title.IndexOf(':', StringComparison.Ordinal))];
        var prose = Address().Replace(text, match => new string(' ', match.Length));
        var written = CasedName().Matches(known).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        var names = CasedName().Matches(prose).Where(match => written.Contains(match.Value) && !SharedNames.Have(match.Value)).ToArray();
        if (names.Length == 0)
            return null;
        var name = names[random.Next(names.Length)];
        var other = random.Next(2) == 0 ? name.Value.ToUpperInvariant() : name.Value[..1] + name.Value[1..].ToLowerInvariant();
        return Address().Replace(source, "").Contains(other, StringComparison.Ordinal) ? null : string.Concat(text.AsSpan(0, name.Index), other, text.AsSpan(name.Index + name.Length));
    }

    private static string? Replaced(Random random, string text, IReadOnlyList<(string Right, string Wrong)> pairs)
    {
        var places = pairs.Select(pair => (Pair: pair, At: text.IndexOf(pair.Right, StringComparison.Ordinal))).Where(place => place.At >= 0).ToArray();
        if (places.Length == 0)
            return null;
        var (chosen, at) = places[random.Next(places.Length)];
        return string.Concat(text.AsSpan(0, at), chosen.Wrong, text.AsSpan(at + chosen.Right.Length));
    }

    private static string? Swap(Random random, string text, Regex place, Func<Random, string, string> change)
    {
        var matches = place.Matches(text);
        if (matches.Count == 0)
            return null;
        var match = matches[random.Next(matches.Count)];
        return string.Concat(text.AsSpan(0, match.Index), change(random, match.Value), text.AsSpan(match.Index + match.Length));
    }

    /// <summary>
    /// Only where the other form is a fault: it means nothing else, or the source speaks of the term and of nothing else that the form would be right for. An
    /// ordinary word (주의, 특성) is one before its own English alone.
    /// </summary>
    private static string? Avoided(Random random, KoreanRecorded recorded, string text)
    {
        var (writing, reading) = (recorded.Writing, new Piece("bullets[0]", PieceKind.Bullet, text) { Spoken = "불릿 1" }.Terms(recorded.Writing.Glossary));
        var places = reading.Matches.Where(match => match.Form is { Standing: Standing.Preferred, IsOrdinary: false } || reading.GlossAt(match.End)?.Key == match.Form.Key)
            .SelectMany(match => match.Form.Term.Variants.Select(form => (match, Form: form, IsFault: true)).Concat(match.Form.Term.Avoid.Select(form => (match, Form: form, IsFault: IsFault(writing, reading, match, form)))))
            .Where(place => place.match.Form.Standing == Standing.Preferred && place.IsFault).ToArray();
        if (places.Length == 0)
            return null;
        var (place, chosen, _) = places[random.Next(places.Length)];
        return string.Concat(text.AsSpan(0, place.Start), chosen, text.AsSpan(place.End));
    }

    private static bool IsFault(Writing writing, TermReading reading, TermMatch match, string form)
    {
        if (reading.GlossAt(match.End) is { } gloss && gloss.Key == match.Form.Key)
            return !TermIndex.IsRight(form, writing);
        return !TermIndex.IsOrdinary(form) && SourceTerms.Speaks(writing, match.Form.Term.English) && !TermIndex.HasSecondMeaning(form, writing);
    }

    [GeneratedRegex(@"https?://[^\s\uAC00-\uD7A3]+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"https?://\S+\z", RegexOptions.CultureInvariant)]
    private static partial Regex EndsInAddress();

    [GeneratedRegex(@"(?<=[A-Za-z])-?[0-9][0-9.]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Version();

    [GeneratedRegex(@"(?<=[A-Za-z0-9)%])(?:을|를|은|는|과|와)(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex AfterLatin();

    [GeneratedRegex(@"(?<=[가-힣])[을를](?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex AfterHangul();

    /// <summary>Numbers of two digits or more that are no part of a name; the first digit stays.</summary>
    [GeneratedRegex(@"(?<![A-Za-z0-9.,/-]|[A-Za-z]\s)[1-9][0-9,]*[0-9](?:\.[0-9]+)?(?![0-9]*[A-Za-z)-])", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex(@"(?<![A-Za-z0-9\\{(_-])[A-Za-z]{4,}(?![A-Za-z0-9}_-])", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Z]+[a-z]+[A-Z][A-Za-z]*(?![A-Za-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex CasedName();
}
