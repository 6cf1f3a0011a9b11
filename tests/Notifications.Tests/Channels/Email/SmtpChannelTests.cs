using System.Net;
using System.Net.Sockets;
using FbssFollowUp.Notifications.Channels;
using FbssFollowUp.Notifications.Channels.Email;
using FbssFollowUp.ServiceDefaults;
using FbssFollowUp.Testing;

namespace FbssFollowUp.Notifications.Tests.Channels.Email;

[Collection(MailServersGroup.Name)]
public class SmtpChannelTests(MailServersFixture mail)
{
    private static readonly PracticeSettings Practice = new() { Name = "Riverside Clinic", Phone = "1", TimeZone = "America/New_York" };

    [Theory]
    [InlineData(MailSettings.StartTls)]
    [InlineData(MailSettings.ImplicitTls)]
    public async Task A_mail_arrives_in_both_forms_as_it_was_written_however_the_session_is_encrypted(string encryption)
    {
        var message = Message(text: "First line\n.a dot first\nñ and 🦴 and a long line " + new string('x', 1200) + "\n\nFooter");
        var taken = (await Channel(encryption: encryption).HandOverAsync(message, default)).ShouldBeOfType<ChannelAnswer.Taken>();
        var arrived = await ReceivedMail.ReadAsync(await mail.Servers.DeliveredAsync(message.MessageId.ToString("N")));
        arrived.Part("text/plain").ReplaceLineEndings("\n").TrimEnd().ShouldBe(message.Text);
        arrived.Part("text/html").ReplaceLineEndings("\n").TrimEnd().ShouldBe(message.Mail!.Html);
        arrived.Header("Message-ID").ShouldBe(taken.Reference);
        arrived.Header("Auto-Submitted").ShouldBe("auto-generated");
        arrived.Header("Reply-To").ShouldContain($"followup+{message.Mail.Token}@clinic.test");
        arrived.Header("List-Unsubscribe").ShouldBe(
            $"<https://messages.example/mail/unsubscribe/{message.Mail.Token}>, <mailto:followup+{message.Mail.Token}@clinic.test?subject=unsubscribe>");
        arrived.Header("List-Unsubscribe-Post").ShouldBe("List-Unsubscribe=One-Click");
        arrived.Has("References").ShouldBeFalse();
    }

    [Fact]
    public async Task A_later_mail_of_a_subject_is_threaded_behind_the_earlier_ones()
    {
        var (first, second, third) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Message());
        await Channel().HandOverAsync(third with { Mail = third.Mail! with { Thread = [first, second] } }, default);
        var arrived = await ReceivedMail.ReadAsync(await mail.Servers.DeliveredAsync($"Message-ID: <{third.MessageId:N}"));
        arrived.Header("In-Reply-To").ShouldBe($"<{second:N}@clinic.test>");
        arrived.Header("References").ShouldBe($"<{first:N}@clinic.test> <{second:N}@clinic.test>");
    }

    [Fact]
    public async Task An_invitation_comes_as_a_part_and_as_a_file()
    {
        var message = Message();
        var calendar = CalendarEntry.Of(
            new(Guid.CreateVersion7(), 0, new(2026, 3, 10, 14, 0, 0, TimeSpan.Zero), new(2026, 3, 10, 15, 0, 0, TimeSpan.Zero), "America/New_York", false),
            EntryWords.For("Riverside Clinic", "1", false), "followup@clinic.test", "ana@example.org", new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero));
        await Channel().HandOverAsync(message with { Mail = message.Mail! with { Calendar = calendar } }, default);
        var arrived = await ReceivedMail.ReadAsync(await mail.Servers.DeliveredAsync(message.MessageId.ToString("N")));
        var part = arrived.Parts.Single(p => p.Type.MediaType == "text/calendar");
        part.Type.Parameters["method"].ShouldBe("REQUEST");
        new CalendarCheck(part.Text).StartsAt.ShouldBe(new DateTimeOffset(2026, 3, 10, 14, 0, 0, TimeSpan.Zero));
        arrived.Part("application/ics").ShouldBe(part.Text);
    }

    [Theory]
    [InlineData("refused@example.org", 550, false)]
    [InlineData("busy@example.org", 451, true)]
    [InlineData("no address at all", 501, false)]
    [InlineData("ana@example.org\r\nBcc: thief@example.org", 501, false)]
    [InlineData("ana>@example.org", 501, false)]
    [InlineData("josé@example.org", 501, false)]
    [InlineData("ana@", 501, false)]
    [InlineData("", 501, false)]
    public async Task A_refusal_says_whether_later_is_any_use(string to, int code, bool retryable)
    {
        var refused = (await Channel().HandOverAsync(Message(to), default)).ShouldBeOfType<ChannelAnswer.Refused>();
        (refused.Code, refused.Retryable).ShouldBe((code, retryable));
        refused.Sentence.ShouldNotContain("@");
    }

    [Theory]
    [InlineData(MailSettings.StartTls)]
    [InlineData(MailSettings.ImplicitTls)]
    public async Task A_server_whose_certificate_nobody_vouches_for_hears_nothing(string encryption)
    {
        var message = Message();
        (await Channel(s => s.ForeignCaFile, encryption: encryption).HandOverAsync(message, default)).ShouldBe(SmtpAnswers.NotTrusted);
        (await Channel(_ => null, encryption: encryption).HandOverAsync(message, default)).ShouldBe(SmtpAnswers.NotTrusted);
        mail.Servers.Delivered().ShouldNotContain(m => System.Text.Encoding.UTF8.GetString(m).Contains(message.MessageId.ToString("N")));
    }

    [Theory]
    [InlineData(MailSettings.StartTls)]
    [InlineData(MailSettings.ImplicitTls)]
    public async Task A_certificate_for_another_name_is_no_certificate(string encryption)
    {
        using var elsewhere = new OwnCertificate("mail.elsewhere.test");
        await using var server = new HalfwaySmtp(elsewhere.Certificate, encryption == MailSettings.ImplicitTls);
        var answer = await Channel(_ => elsewhere.File, port: server.Port, user: null, encryption: encryption).HandOverAsync(Message(), default);
        answer.ShouldBe(SmtpAnswers.NotTrusted);
        server.HeardAll.ShouldBeFalse();
    }

    [Fact]
    public async Task A_name_that_nobody_has_cannot_be_reached() =>
        (await Channel(host: "mail.clinic.test.invalid").HandOverAsync(Message(), default)).ShouldBeOfType<ChannelAnswer.NotNow>();

    [Fact]
    public async Task A_server_that_is_not_there_surely_has_nothing()
    {
        using var closed = new TcpListener(IPAddress.Loopback, 0);
        closed.Start();
        var port = ((IPEndPoint)closed.LocalEndpoint).Port;
        closed.Stop();
        (await Channel(port: port).HandOverAsync(Message(), default)).ShouldBeOfType<ChannelAnswer.NotNow>();
    }

    [Theory]
    [InlineData(MailSettings.StartTls)]
    [InlineData(MailSettings.ImplicitTls)]
    public async Task A_server_that_heard_the_whole_mail_and_hung_up_may_have_it(string encryption)
    {
        using var here = new OwnCertificate("localhost");
        await using var halfway = new HalfwaySmtp(here.Certificate, encryption == MailSettings.ImplicitTls);
        var answer = await Channel(_ => here.File, port: halfway.Port, user: null, encryption: encryption).HandOverAsync(Message(), default);
        answer.ShouldBeOfType<ChannelAnswer.Unknown>();
        halfway.HeardAll.ShouldBeTrue();
    }

    [Fact]
    public async Task A_wrong_password_is_our_fault_and_tried_again()
    {
        var wrong = Path.GetTempFileName();
        await File.WriteAllTextAsync(wrong, "wrong");
        foreach (var encryption in new[] { MailSettings.StartTls, MailSettings.ImplicitTls })
            (await Channel(passwordFile: wrong, encryption: encryption).HandOverAsync(Message(), default)).ShouldBe(SmtpAnswers.NotLetIn);
        File.Delete(wrong);
    }

    [Fact]
    public async Task A_mail_server_cannot_be_asked_afterwards() =>
        (await Channel().FindAsync(new InDoubt(Guid.CreateVersion7(), "email", "a", "b", default), default)).ShouldBeOfType<ChannelAnswer.NobodyKnows>();

    private SmtpChannel Channel(Func<MailServers, string?>? ca = null, string host = "localhost", int? port = null, string? passwordFile = null, string? user = MailServers.Practice,
        string encryption = MailSettings.StartTls)
    {
        var servers = mail.Servers;
        MailSettings settings = new()
        {
            Provider = MailSettings.Smtp,
            Host = host,
            Port = port ?? (encryption == MailSettings.ImplicitTls ? servers.SmtpsPort : servers.SmtpPort),
            Encryption = encryption,
            User = user,
            PasswordFile = passwordFile ?? servers.PasswordFile,
            From = MailServers.Practice,
            CaFile = ca is null ? servers.CaFile : ca(servers),
            PublicUrl = new Uri("https://messages.example")
        };
        return new SmtpChannel(MailLibrary.Sender(settings), new ComposeMail(settings, Practice), new Clock(TimeProvider.System));
    }

    private static Outgoing Message(string to = "ana@example.org", string text = "Hello\n\nFooter")
    {
        var id = Guid.CreateVersion7();
        return new Outgoing(id, "email", to, "patient", "A message from Riverside Clinic", text,
            new MailParts("<!DOCTYPE html><html lang=\"en\"><body><p>ñ</p></body></html>", Convert.ToHexStringLower(id.ToByteArray()), [], null));
    }
}
