namespace DailyPapers.Checking.Particles;

/// <summary>How what was read last may end: a set, since a Latin word or a number may be read in more than one way. A particle is wrong only if it is wrong after each of them.</summary>
[Flags]
internal enum FinalSounds
{
    None = 0,

    /// <summary>A vowel: 는 가 를 와 로.</summary>
    Open = 1,

    /// <summary>ㄹ: 은 이 을 과, but 로.</summary>
    Rieul = 2,

    /// <summary>Any other consonant: 은 이 을 과 으로.</summary>
    Closed = 4,

    Coda = Rieul | Closed,

    /// <summary>Not known: every particle is left alone.</summary>
    Any = Open | Rieul | Closed,
}
