namespace DailyPapers.Checking.Registers;

/// <summary>How a stem takes the plain ending.</summary>
internal enum PredicateKind
{
    /// <summary>The ending does not tell, as in 합니다: 제안한다, but 중요하다.</summary>
    Unknown,

    /// <summary>Takes -ㄴ다/-는다.</summary>
    Action,

    /// <summary>Takes the bare -다: adjectives, 있다, 없다, and every stem in the past or with 겠.</summary>
    State,

    /// <summary>이다 after a noun.</summary>
    Copula,
}
