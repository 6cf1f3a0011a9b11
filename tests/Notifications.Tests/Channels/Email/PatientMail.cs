using System.Net;
using System.Net.Mail;
using FbssFollowUp.Notifications.Channels.Email;
using FbssFollowUp.Testing;

namespace FbssFollowUp.Notifications.Tests.Channels.Email;

/// <summary>A patient's mail program: the framework's client, which is none of the code under test.</summary>
internal static class PatientMail
{
    private static readonly AsyncLocal<string?> CaFile = new();

#pragma warning disable SYSLIB0014 // The only way to reach the framework's mail client's check.
    static PatientMail() => ServicePointManager.ServerCertificateValidationCallback = (_, certificate, chain, errors) =>
        TrustedServer.IsTrusted(certificate, chain, errors, CaFile.Value);
#pragma warning restore SYSLIB0014

    public static async Task SendAsync(MailServers servers, MailMessage letter)
    {
        CaFile.Value = servers.CaFile;
        using var client = new SmtpClient("localhost", servers.SmtpPort) { EnableSsl = true, Credentials = new NetworkCredential(MailServers.Patients, MailServers.Password) };
        await client.SendMailAsync(letter);
    }
}
