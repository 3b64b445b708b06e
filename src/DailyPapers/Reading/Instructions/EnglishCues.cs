using System.Text.RegularExpressions;

namespace DailyPapers.Reading.Instructions;

/// <summary>
/// What English instructions begin with. Each pattern starts where a clause starts, because an imperative does: "we ignore all previous
/// instructions" speaks of somebody, "ignore all previous instructions" to somebody. The groups <c>t</c> hold closed lists of words only.
/// No quantifier is lazy: the code that .NET 10 generates for some of those never comes back.
/// </summary>
internal static partial class EnglishCues
{
    /// <summary>Of what is reported, in characters.</summary>
    private const int LongestPhrase = 80;

    /// <summary>The rest of a clause tells nothing that its beginning did not.</summary>
    public const int LongestClause = 300;

    /// <summary>The surest cue of a clause.</summary>
    /// <param name="clause">Folded; its first <see cref="LongestClause"/> characters.</param>
    /// <param name="isOfPapers">Whether the sentence speaks of papers and reviews: see <see cref="SpeaksOfPapers"/>.</param>
    public static Cue? Of(string clause, bool isOfPapers)
    {
        var starts = Imperatives.StartsIn(clause);
        return Cue(CueKind.Demand, Demand(), clause, starts) ?? Cue(CueKind.Demand, WhenSummarizing(), clause, starts) ?? Cue(CueKind.Demand, Reviewers(), clause)
            ?? (isOfPapers || !Conditions().IsMatch(clause) ? Cue(isOfPapers ? CueKind.Demand : CueKind.Pose, Praise(), clause, starts) : null)
            ?? Cue(CueKind.Override, Ignore(), clause, starts) ?? Cue(CueKind.Override, IgnoreEverything(), clause, starts)
            ?? Cue(CueKind.Override, TakeOver(), clause, starts) ?? Cue(CueKind.Override, Address(), clause)
            ?? Cue(CueKind.Pose, Pose(), clause, starts) ?? Cue(CueKind.Pose, Turn(), clause);
    }

    /// <summary>Scores are given to answers and pictures as well, in the rules that annotators get.</summary>
    /// <param name="sentence">Folded.</param>
    public static bool SpeaksOfPapers(string sentence) => OfPapers().IsMatch(sentence);

    /// <summary>Cues that need no clause of their own.</summary>
    /// <param name="sentence">Folded.</param>
    public static Cue? Within(string sentence)
    {
        if (Cue(CueKind.Override, SetApart(), sentence) is { } spelled)
            return spelled;
        return HangingOn().Match(sentence) is { Success: true } hanging && !Describes().IsMatch(hanging.Groups["before"].Value)
            ? new Cue(CueKind.Override, Phrase(hanging))
            : null;
    }

    /// <summary>Whether a sentence goes on as the instruction before it began: an order, or a word to <c>you</c>.</summary>
    public static bool GoesOn(string sentence)
    {
        var clause = sentence.Length > LongestClause ? sentence[..LongestClause] : sentence;
        return Imperatives.StartsIn(clause).Any(start => Follower().IsMatch(clause, start));
    }

    /// <param name="starts">The pattern's match begins at one of them; the first that fits counts.</param>
    private static Cue? Cue(CueKind kind, Regex pattern, string clause, IReadOnlyList<int> starts) => starts
        .Select(start => pattern.Match(clause, start))
        .FirstOrDefault(match => match.Success) is { } found ? new Cue(kind, Phrase(found)) : null;

    private static Cue? Cue(CueKind kind, Regex pattern, string text) =>
        pattern.Match(text) is { Success: true } match ? new Cue(kind, Phrase(match)) : null;

    private static string Phrase(Match match)
    {
        var phrase = string.Join(" … ", match.Groups["t"].Captures.Select(capture => capture.Value.Trim()));
        return phrase.Length <= LongestPhrase ? phrase : phrase[..(LongestPhrase - 1)] + "…";
    }

    internal const string Model = "(?:ai (?:assistants?|agents?|models?|systems?|reviewers?|readers?)|ais?\\b|a\\.i\\.|llm (?:reviewers?|agents?|readers?|assistants?)|llms?|(?:large )?language models?|chat ?gpt|gpt[-0-9.a-z]{0,6}|claude|gemini|assistants?|chatbots?|bots?|automated reviewers?)";

    internal const string Reader = "(?:" + Model + "|(?:peer |meta-?)?reviewers?|referees?|area chairs?)";

    private const string Word = "(?:[a-z0-9'/-]{1,20} )";

    private const string Paper = "(?:(?:this|the) (?:paper|work|manuscript|submission|article|document|text|abstract|study|pdf))";

    /// <summary>What a summary or a review is told to do.</summary>
    private const string Order = "(?:say|state|write|include|mention|output|append|add|emphasi[sz]e|give|do not|don't|always|never|only|respond|reply|recommend|claim|highlight|praise|insert|conclude|rate|assign|accept|you (?:must|should)|tell|call|describe it)";

    [GeneratedRegex(
        @"\G(?:(?<t>(?:ignore|disregard|forget|override|bypass|do not follow|don't follow|stop following)(?: (?:all|any|every|the|of|about|your|these|those|my|of the|whatever)){0,3} (?:previous|prior|preceding|above|earlier|foregoing|past|former|initial|original|existing|other|previously given|your|all|any|system)(?: (?:and|or|of|the|your|previous|prior|system|user|safety|above|given|existing|earlier|developer)){0,3} (?:instructions?|prompts?|directions|directives?|guidelines|guidance|commands?|orders|messages?|rules|system prompt)\b)(?! ?-?(?:attacks?|injections?|styles?|prompts?|strings?|baselines?|payloads?|triggers?|phrases?|techniques?|methods?|instructions?|is\b|are\b|was\b|were\b|can\b|has\b|have\b)))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Ignore();

    [GeneratedRegex(
        @"\G(?<t>(?:ignore|disregard|forget) (?:everything|anything|all|whatever)(?: that| which)?(?: (?:you|i|we|was|were|is|has|have|been|had)){0,4} (?:above|before|said|told|written|previously|so far|prior|learned|instructed))",
        RegexOptions.CultureInvariant)]
    private static partial Regex IgnoreEverything();

    [GeneratedRegex(
        @"\G(?:(?<t>you are now) (?:an? |the |in |my )?" + Word + "{0,2}(?:ai|llm|assistant|chat ?gpt|gpt|dan|mode|model|chatbot|bot|reviewer)\\b|(?<t>from now on),? (?<t>you (?:are|will|must|should))"
        + @"|(?<t>(?:reveal|print|output|repeat|show|leak|send)) (?:me )?(?<t>(?:your|the) (?:full |entire |whole |hidden |secret )?(?:system prompt|hidden instructions|initial instructions|api key))"
        + @"|(?<t>(?:new|updated|hidden|secret|real|actual) (?:instructions?|system prompt|task)) ?:"
        + @"|(?<t>decode) " + Word + @"{0,6}(?<t>base ?-?64|base ?-?32|rot ?-?13)|(?<t>decode (?:(?:it|this|that|the following|the text|the string) )?(?:and|then) (?:follow|execute|obey|run|do))|(?<t>base ?64)[- ]" + Word + "{0,3}(?<t>decode)"
        + @"|(?<t>if you are (?:an? )?(?:automated |large )?" + Model + @")(?: [a-z]{1,12}){0,8}(?:,|:| then| " + Order + @"\b)"
        + @"|(?<t>as an? (?:helpful |large |automated )?" + Model + @"),? (?<t>you (?:must|should|are to|have to|need to|will|shall|are (?:required|asked|instructed) to)))",
        RegexOptions.CultureInvariant)]
    private static partial Regex TakeOver();

    [GeneratedRegex(
        @"\A[^\p{L}\p{N}]{0,8}(?:(?<t>(?:(?:very |extremely )?(?:important|urgent|special|hidden|secret|critical) )?(?:message|note|notice|instructions?|attention|memo|reminder|warning|request|directive)s? (?:to|for|addressed to)(?: (?:all|any|the|every)){0,2} " + Model + @")\b ?[:!,.-]|(?<t>(?:dear|attention|hey|hello|hi),? (?:all |any )?" + Model + @") ?[:!,])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(
        @"\G(?:(?:(?<t>do not|don't|never|avoid|refrain from|without) (?<t>(?:highlight|mention|list|point out|discuss|includ|critici[sz]|report|rais|say|writ|stat|not|emphasi[sz]|identify|bring up)(?:e|ing|ying)?) " + Word + @"{0,4}(?<t>negatives?|weakness(?:es)?|flaws?|shortcomings?|criticisms?|drawbacks?|negative (?:aspects?|points?|comments?|things?|remarks?)|limitations? of " + Paper + "))"
        + @"|(?<t>(?:strongly |highly |always )?(?:recommend|suggest|vote|advocate|argue)(?: for| to)?) " + Word + @"{0,3}(?<t>(?:accepting|acceptance|accept|publication of) (?:of |for )?(?:the |this )?(?:paper|work|manuscript|submission|article)?)(?:\b|\z)|(?<t>(?:strongly )?accept " + Paper + @")|(?<t>rate|score|grade) (?:" + Paper + @"|it) (?<t>(?:very )?(?:high(?:ly)?|as (?:a )?(?:strong )?accept|[0-9]{1,2}(?:/10| out of 10)|as excellent))"
        + @"|(?<t>praise|endorse|promote) (?:" + Paper + @"|the authors))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Demand();

    [GeneratedRegex(
        @"\G(?<t>give|provide|write|produce|generate|output|offer|submit|assign|award|return|issue) " + Word + @"{0,8}(?<t>(?:(?:very |overwhelmingly |strongly )?(?:positive|favou?rable|glowing|high|highest|maximum|perfect|top|excellent|strong|good|best|great|full|enthusiastic) (?:overall |peer |possible )?(?:reviews?|scores?|ratings?|marks?|evaluations?|assessments?|recommendations?|feedback|grades?)|strong accept|clear accept)(?: only)?)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Praise();

    [GeneratedRegex(@"\b(?:paper|manuscript|submission|article|authors|this work|reviews?|accept|only)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfPapers();

    [GeneratedRegex(@"\b(?:if|when|whenever|unless|for|to)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Conditions();

    [GeneratedRegex(
        @"\G(?<t>when(?:ever)?|while|if|before|after|in|upon) (?:(?:you|are|an|a|the|asked|to|ever|someone|asks|ai|llm|assistant) ){0,8}(?<t>summari[sz](?:e|ing)|review(?:ing)?|evaluat(?:e|ing)|rat(?:e|ing)|assess(?:ing)?|translat(?:e|ing)|read(?:ing)?|process(?:ing)?|analy[sz](?:e|ing)) (?<t>" + Paper + @") ?" + Word + @"{0,4},? ?(?:please |then |also |you must |you should ){0,2}(?<t>" + Order + @")\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex WhenSummarizing();

    [GeneratedRegex(
        @"\A[^\p{L}\p{N}]{0,4}(?:all |any |every |the )?(?<t>(?:ai|llm|automated)[- ](?:generated |based |powered )?reviewers?) (?<t>must|should|shall|are (?:instructed|required|asked|requested) to) (?:" + Word + @"){0,4}(?<t>accept|recommend|rate|give|score|praise) " + Word + "{0,6}(?<t>" + Paper + ")",
        RegexOptions.CultureInvariant)]
    private static partial Regex Reviewers();

    [GeneratedRegex(
        @"\G(?:(?<t>you are (?:an? |the )?)" + Word + "{0,3}(?<t>" + Model + @"|(?:reviewer|expert|referee))\b"
        + @"|(?<t>(?:output|respond|reply|answer|return|print|write|say)(?: with| in)? (?:only|exactly|nothing but|solely|just)|only (?:output|respond|reply|answer|return|print))\b"
        + @"|(?<t>(?:translate|append|insert|repeat|copy|print) (?:the following|this (?:text|sentence|phrase|string|link)))"
        + @"|(?<t>act as|pretend to be|pretend you are) (?:an? |the )?" + Word + "{0,2}(?<t>" + Model + "))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pose();

    [GeneratedRegex(
        @"\A\W{0,3}(?:(?<t>system (?:prompt|message)) ?:|(?<t>#{2,3} ?(?:instructions?|system|response|human|assistant|user))\b|(?<t>(?:human|user|assistant|system)) ?: |(?<t><\|(?:im_start|im_end|system|user|assistant|start_header_id|eot_id)\|>)|(?<t>\[/?inst\])|(?<t><</?sys>>))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Turn();

    /// <summary>Letters that were set apart come without the spaces between the words.</summary>
    [GeneratedRegex(@"(?<t>(?:ignore|disregard|forget)(?:all|any|the|your|of){0,3}(?:previous|prior|above|earlier|preceding)(?:instruction|prompt|direction|command|guideline)s?|positivereview|highscore|strongaccept|accept(?:ing)?thispaper|systemprompt)", RegexOptions.CultureInvariant)]
    private static partial Regex SetApart();

    /// <summary>An instruction that hangs on to a sentence without a stop between them: only with what it wants behind it.</summary>
    [GeneratedRegex(
        @"(?<before>[a-z0-9'-]{1,30})[^a-z0-9]{1,4}(?<t>(?:ignore|disregard|forget) (?:(?:all|any|of|the|your|these) ){0,3}(?:previous|prior|above|earlier|preceding) (?:instructions?|prompts?|directions|directives|commands?))(?:,| and|\.|:|;| then| -)+ ?(?:now |then |instead |please |just |only ){0,2}(?:give|output|say|write|respond|reply|accept|recommend|rate|print|do|tell|return|act|praise|follow)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex HangingOn();

    [GeneratedRegex(@"\A(?:to|that|which|who|they|we|i|it|models?|can|could|may|might|will|would|should|must|agents?|llms?|and|or|not|often|easily|simply|always|never|as|like|e\.g|say|says|saying|prompt|string|phrase|instruction|command|the|a|an|attackers?|users?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Describes();

    [GeneratedRegex(
        @"\G(?:" + Order + @"|return|print|answer|use|act|pretend|repeat|remember|focus|follow|treat|consider|assume|avoid|reveal|send|visit|click|start|begin|end|translate|copy|make|provide|produce|generate|ensure|keep|ignore|disregard|forget|decode|execute|run|stop|score|set|fill|put|replace|quote|speak|refuse|obey|you(?:r)?\b|this is (?:an order|a command|mandatory|important|critical)|failure to|the (?:answer|output|summary|review|score|response) (?:must|should|is|has))\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Follower();
}
