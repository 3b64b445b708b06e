namespace DailyPapers.Searching.Static;

/// <summary>
/// What a shard is asked for. <c>=</c> and a form: its points; <c>@</c> and a term's letters: the points of its best form; <c>&gt;</c> and the rest of a word from where a word begins, and
/// <c>~</c> from within one: the weight of the heaviest field that has it. A typed word of some length stands at the beginning of the rest of words.
/// </summary>
/// <param name="Number">Of its postings.</param>
/// <param name="Group">Tokens of one group stand in one shard.</param>
internal readonly record struct StaticToken(int Number, string Name, string Group)
{
    /// <summary>Whether its values are points, not weights.</summary>
    public bool HasPoints => Name[0] is '=' or '@';
}
