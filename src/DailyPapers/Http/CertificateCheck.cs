using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using DailyPapers.Papers;

namespace DailyPapers.Http;

/// <summary>Lets through what the system lets through, and remembers in plain words what was wrong otherwise.</summary>
internal sealed class CertificateCheck
{
    /// <summary>Null while there is none.</summary>
    public Sentence? Trouble { get; private set; }

    /// <param name="authorities">Null: those of the system.</param>
    public SslClientAuthenticationOptions Options(string host, X509Certificate2Collection? authorities)
    {
        var options = new SslClientAuthenticationOptions { TargetHost = host, RemoteCertificateValidationCallback = Judge };
        if (authorities is not null)
        {
            options.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            options.CertificateChainPolicy.CustomTrustStore.AddRange(authorities);
        }

        return options;
    }

    private bool Judge(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors == SslPolicyErrors.None)
            return true;
        var isOutOfDate = chain?.ChainStatus.Any(status => status.Status.HasFlag(X509ChainStatusFlags.NotTimeValid)) == true;
        Trouble = errors switch
        {
            _ when errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable) => new Sentence("서버가 인증서를 내놓지 않았습니다", "the server shows no certificate"),
            _ when isOutOfDate => new Sentence("인증서의 유효 기간이 지났거나 아직 시작되지 않았습니다", "the certificate has expired or is not valid yet"),
            _ when errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch) => new Sentence("인증서가 다른 이름의 것입니다", "the certificate is for another name"),
            _ => new Sentence("인증서를 믿을 수 있는 기관이 발급하지 않았습니다", "the certificate is not from an authority that this computer trusts"),
        };
        return false;
    }
}
