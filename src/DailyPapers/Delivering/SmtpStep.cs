namespace DailyPapers.Delivering;

/// <summary>Where a conversation with a mail server can end too early.</summary>
internal enum SmtpStep
{
    Greeting,

    /// <summary>A login would have gone over the network in the clear.</summary>
    NoTls,

    /// <summary>The server has no way of login that takes a password.</summary>
    NoLogin,

    /// <summary>It took the question for a login, and not its answer.</summary>
    Login,

    /// <summary>As <see cref="Login"/>, but a later try may succeed.</summary>
    LoginForNow,
}
