namespace DailyPapers.Summarizing;

/// <summary>What a section is for, as far as its title and its place tell.</summary>
public enum SectionRole
{
    Introduction,
    Method,
    Results,
    Limitations,
    Conclusion,
    RelatedWork,
    Background,
    Appendix,

    /// <summary>What every paper has and what tells nothing of this one: thanks, funding, who did what, ethics, checklists.</summary>
    Aside,
    Other,
}
