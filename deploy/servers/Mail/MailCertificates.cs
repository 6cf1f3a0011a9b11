using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FbssFollowUp.Servers;

/// <summary>An authority of our own, a certificate of it for localhost, and an authority nobody should trust.</summary>
internal static class MailCertificates
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(365);
    private static readonly TimeSpan TooShort = TimeSpan.FromDays(30);

    /// <summary>Certificates that hold a while longer stay: somebody's mail program may trust them by now.</summary>
    public static void Write(string folder)
    {
        if (Holds(Path.Combine(folder, "server.pem"))) return;
        var since = TimeProvider.System.GetUtcNow().AddHours(-1);
        using var authority = Authority("CN=FbssFollowUp local authority", since);
        using var foreign = Authority("CN=Foreign authority", since);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false));
        using var server = request.Create(authority, since, since + Life, RandomNumberGenerator.GetBytes(8));
        Write(folder, "ca.pem", authority.ExportCertificatePem());
        Write(folder, "foreign.pem", foreign.ExportCertificatePem());
        Write(folder, "server.pem", server.ExportCertificatePem() + "\n" + authority.ExportCertificatePem());
        Write(folder, "server.key", key.ExportPkcs8PrivateKeyPem());
    }

    private static bool Holds(string file)
    {
        if (!File.Exists(file)) return false;
        using var certificate = X509CertificateLoader.LoadCertificateFromFile(file);
        return certificate.NotAfter.ToUniversalTime() > TimeProvider.System.GetUtcNow() + TooShort;
    }

    private static X509Certificate2 Authority(string name, DateTimeOffset since)
    {
        var request = new CertificateRequest(name, ECDsa.Create(ECCurve.NamedCurves.nistP256), HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, critical: true));
        return request.CreateSelfSigned(since, since + Life + Life);
    }

    private static void Write(string folder, string name, string pem) => File.WriteAllText(Path.Combine(folder, name), pem + "\n");
}
