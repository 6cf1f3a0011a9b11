using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace FbssFollowUp.Notifications.Channels.Email;

/// <summary>
/// Whose certificates a mail server may show. The framework's mail client takes its check from one place of the whole process, so the check asks
/// which call it is in. Nothing else here uses that place.
/// </summary>
internal static class TrustedServer
{
    private static readonly AsyncLocal<string?> CaFile = new();

#pragma warning disable SYSLIB0014 // The only way to reach the mail client's check.
    static TrustedServer() => ServicePointManager.ServerCertificateValidationCallback = (_, certificate, chain, errors) =>
        IsTrusted(certificate, chain, errors, CaFile.Value);
#pragma warning restore SYSLIB0014

    /// <param name="caFile">The only authorities that count, or null for the machine's own list.</param>
    public static void ForThisCall(string? caFile) => CaFile.Value = caFile;

    public static bool IsTrusted(X509Certificate? certificate, X509Chain? sent, SslPolicyErrors errors, string? caFile)
    {
        if (string.IsNullOrEmpty(caFile))
            return errors == SslPolicyErrors.None;
        if (certificate is not X509Certificate2 server || (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != SslPolicyErrors.None)
            return false;
        var authorities = new X509Certificate2Collection();
        authorities.ImportFromPemFile(caFile);
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(authorities);
        // A private authority publishes no list of what it revoked.
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        foreach (var link in sent?.ChainElements ?? Enumerable.Empty<X509ChainElement>())
            chain.ChainPolicy.ExtraStore.Add(link.Certificate);
        return chain.Build(server);
    }
}
