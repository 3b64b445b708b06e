namespace DailyPapers.Checking.Terms;

/// <summary>A form of a term in a text.</summary>
internal readonly record struct TermMatch(int Start, TermForm Form)
{
    public int End => Start + Form.Text.Length;
}
