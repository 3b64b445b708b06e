using DailyPapers.Papers;

namespace DailyPapers.Checking.Quotes;

/// <summary>Where a quote stands.</summary>
internal sealed record Location(Passage Passage, int Start, int End)
{
    public int Length => End - Start;

    public string Text => Passage.Text[Start..End];

    public Evidence Evidence => new(Passage.Section, Passage.Title, Text);

    /// <summary>Takes in the dollar or brace that belongs to one inside: half a formula can't be set.</summary>
    public Location Balanced()
    {
        var (text, start, end) = (Passage.Text, Start, End);
        for (var isOpen = true; isOpen;)
        {
            isOpen = false;
            if (end < text.Length && text[end] == '}' && Count('{') > Count('}'))
                (end, isOpen) = (end + 1, true);
            else if (start > 0 && text[start - 1] == '{' && Count('}') > Count('{'))
                (start, isOpen) = (start - 1, true);
            else if (Count('$') % 2 == 1 && start > 0 && text[start - 1] == '$')
                (start, isOpen) = (start - 1, true);
            else if (Count('$') % 2 == 1 && end < text.Length && text[end] == '$')
                (end, isOpen) = (end + 1, true);
        }

        return this with { Start = start, End = end };

        int Count(char sign) => text.AsSpan(start, end - start).Count(sign);
    }

    /// <summary>Cut behind a sentence, or at least behind a word; null where there is neither.</summary>
    public Location? Within(int longest)
    {
        if (Length <= longest)
            return this;
        var text = Passage.Text.AsSpan(Start, longest);
        var end = text.LastIndexOf(". ") is var stop && stop > longest / 4 ? stop + 1 : text.LastIndexOf(' ');
        return end > 0 ? this with { End = Start + end } : null;
    }
}
