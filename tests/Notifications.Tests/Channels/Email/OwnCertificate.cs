using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FbssFollowUp.Notifications.Tests.Channels.Email;

/// <summary>A certificate for one name that vouches for itself: whoever is given its file as the only authority trusts it, under that name.</summary>
internal sealed class OwnCertificate : IDisposable
{
    public OwnCertificate(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddHours(-1), now.AddDays(1));
        // A certificate without its key in a store of the system: through PKCS 12, which every platform takes.
        Certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
        System.IO.File.WriteAllText(File, made.ExportCertificatePem());
    }

    public X509Certificate2 Certificate { get; }

    public string File { get; } = Path.GetTempFileName();

    public void Dispose()
    {
        Certificate.Dispose();
        System.IO.File.Delete(File);
    }
}
