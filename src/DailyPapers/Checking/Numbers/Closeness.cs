namespace DailyPapers.Checking.Numbers;

/// <summary>How a Korean number stands to the one of the source.</summary>
internal enum Closeness
{
    Exact,

    /// <summary>131K for 131,072.</summary>
    Thousands,

    /// <summary>약: rounded to fewer digits.</summary>
    About,

    /// <summary>여, 이상: cut to fewer digits.</summary>
    AtLeast,

    /// <summary>이하, 미만: raised to fewer digits.</summary>
    AtMost,
}
