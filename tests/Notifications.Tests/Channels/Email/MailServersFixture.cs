using FbssFollowUp.Testing;

namespace FbssFollowUp.Notifications.Tests.Channels.Email;

/// <summary>Real mail servers, one pair for all tests of mail.</summary>
public sealed class MailServersFixture : IAsyncLifetime
{
    private MailServers? servers;

    /// <summary>Skips the test, with the sentence that says what is missing, on a machine where they cannot run.</summary>
    public MailServers Servers
    {
        get
        {
            Assert.SkipWhen(servers is null, MailServers.Missing() ?? "The mail servers did not start.");
            return servers!;
        }
    }

    /// <summary>What the service needs to send and read through them.</summary>
    public Dictionary<string, string?> Settings() => new()
    {
        ["Mail:Provider"] = "smtp",
        ["Mail:Host"] = "localhost",
        ["Mail:Port"] = Servers.SmtpPort.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["Mail:User"] = MailServers.Practice,
        ["Mail:PasswordFile"] = Servers.PasswordFile,
        ["Mail:From"] = MailServers.Practice,
        ["Mail:CaFile"] = Servers.CaFile,
        ["Mail:PublicUrl"] = "https://messages.example",
        ["Mailbox:Host"] = "localhost",
        ["Mailbox:Port"] = Servers.ImapPort.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["Mailbox:User"] = MailServers.Practice,
        ["Mailbox:PasswordFile"] = Servers.PasswordFile,
        ["Mailbox:CaFile"] = Servers.CaFile
    };

    public async ValueTask InitializeAsync() => servers = MailServers.Missing() is null ? await MailServers.StartAsync() : null;

    public async ValueTask DisposeAsync()
    {
        if (servers is not null)
            await servers.DisposeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class MailServersGroup : ICollectionFixture<MailServersFixture>
{
    public const string Name = "mail servers";
}
