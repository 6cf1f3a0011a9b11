using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FbssFollowUp.Contracts;

namespace FbssFollowUp.Messaging.Tests;

public sealed class TlsTests
{
    [Fact]
    public async Task A_server_whose_certificate_nobody_vouches_for_hears_nothing_from_a_service()
    {
        using var certificate = SelfSigned("localhost");
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        await using var service = LedgerService.Edge(Services.Portal, new Dictionary<string, string>
        {
            ["Broker:Host"] = "localhost",
            ["Broker:Port"] = $"{((IPEndPoint)server.LocalEndpoint).Port}",
            ["Broker:User"] = "u",
            ["Broker:Password"] = "secret",
            ["Broker:Tls"] = "true"
        });

        ConcurrentQueue<int> heard = [];
        var listening = ListenAsync(server, certificate, heard);
        await service.StartAsync();
        await Eventually.TrueAsync(() => Task.FromResult(!heard.IsEmpty), "the bus tries");
        var refusal = await Should.ThrowAsync<Exception>(service.DeployAsync);

        refusal.ToString().ShouldContain(nameof(AuthenticationException));
        heard.ShouldAllBe(bytes => bytes == 0);
        server.Stop();
        await listening;
    }

    /// <summary>How much each client says once it believes to be among friends; a broker would be told "AMQP" and the password.</summary>
    private static async Task ListenAsync(TcpListener server, X509Certificate2 certificate, ConcurrentQueue<int> heard)
    {
        try
        {
            while (true) heard.Enqueue(await HearAsync(await server.AcceptTcpClientAsync(), certificate));
        }
        catch (Exception exception) when (exception is SocketException or InvalidOperationException)
        {
            // The test is over: stopped while it waited, or before it waited again.
        }
    }

    private static async Task<int> HearAsync(TcpClient client, X509Certificate2 certificate)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using (client)
        {
            await using var secured = new SslStream(client.GetStream());
            try
            {
                await secured.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, limit.Token);
                return await secured.ReadAsync(new byte[8], limit.Token);
            }
            catch (Exception refused) when (refused is IOException or AuthenticationException)
            {
                return 0;
            }
        }
    }

    private static X509Certificate2 SelfSigned(string host)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}
