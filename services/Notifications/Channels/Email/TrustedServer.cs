using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace FbssFollowUp.Notifications.Channels.Email;

/// <summary>Whose certificates a mail server may show, for sending and for reading alike.</summary>
internal static class TrustedServer
{
    /// <param name="host">The name its certificate must have.</param>
    /// <param name="caFile">The only authorities that count, or null for the machine's own list.</param>
    /// <exception cref="System.Security.Authentication.AuthenticationException">It is somebody else, or nobody vouches for it.</exception>
    public static async Task<SslStream> SecureAsync(Stream plain, string host, string? caFile, CancellationToken cancellationToken)
    {
        var secret = new SslStream(plain, leaveInnerStreamOpen: false, (_, certificate, chain, errors) => IsTrusted(certificate, chain, errors, caFile));
        await secret.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = host }, cancellationToken);
        return secret;
    }

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
