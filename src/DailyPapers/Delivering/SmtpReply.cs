namespace DailyPapers.Delivering;

/// <summary>What a mail server answers to one command.</summary>
/// <param name="Lines">Without their numbers.</param>
internal sealed record SmtpReply(int Code, IReadOnlyList<string> Lines)
{
    public bool IsGood => Code is >= 200 and < 300;

    /// <summary>On one line, with its number.</summary>
    public string Said => ForeignText.Of(FormattableString.Invariant($"{Code} {string.Join(' ', Lines)}"));

    /// <summary>Of an answer to EHLO: whether the server has an extension.</summary>
    public bool Offers(string extension) => Lines.Skip(1).Any(line => line.Split(' ', 2)[0].Equals(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>Of an answer to EHLO: whether it takes a way of login. Old servers write <c>AUTH=LOGIN</c>.</summary>
    public bool OffersLogin(string way) => Lines.Skip(1)
        .Select(line => line.Split([' ', '='], StringSplitOptions.RemoveEmptyEntries))
        .Any(words => words is [var first, .. var ways] && first.Equals("AUTH", StringComparison.OrdinalIgnoreCase) && ways.Contains(way, StringComparer.OrdinalIgnoreCase));
}
