using System.Security.Authentication;
using DailyPapers.Papers;

namespace DailyPapers.Http;

/// <summary>The certificate of a server does not prove that it is the one that was asked for.</summary>
public sealed class CertificateException(Sentence sentence, Exception inner) : AuthenticationException(sentence.English, inner)
{
    /// <summary>What is wrong with it, in words that can follow a colon.</summary>
    public Sentence Sentence { get; } = sentence;
}
