using System.Net.Mail;
using FbssFollowUp.Notifications.Channels;
using FbssFollowUp.Notifications.Channels.Email;
using FbssFollowUp.Notifications.Channels.Email.Own;

namespace FbssFollowUp.Notifications.Tests.Channels.Email.Own;

/// <summary>Servers as no honest one behaves.</summary>
public class SmtpSessionTests
{
    private static readonly Letter Letter = new(
        "<1@clinic.test>", new MailAddress("followup@clinic.test", "Clinic"), new MailAddress("ana@example.org"), new MailAddress("followup@clinic.test"), "Hello",
        new DateTimeOffset(2026, 3, 2, 15, 0, 0, TimeSpan.Zero), "Hello", "<p>Hello</p>", null, []);

    [Theory]
    [InlineData("offers no encryption", "250-plain\r\n250 AUTH PLAIN LOGIN", "", "EHLO")]
    [InlineData("takes its offer back", "250-plain\r\n250 STARTTLS", "454 not now", "EHLO,STARTTLS")]
    [InlineData("says more than was asked before it is encrypted", "250-plain\r\n250 STARTTLS", "220 go on\r\n250-forged\r\n250 AUTH PLAIN", "EHLO,STARTTLS")]
    public async Task A_server_that_is_not_encrypted_hears_neither_who_we_are_nor_of_any_mail(string label, string offers, string toStartTls, string heard)
    {
        await using var server = new PlainSmtp("220 plain", offers, toStartTls);
        (await SendAsync(server)).ShouldBe(SmtpAnswers.NotEncrypted, label);
        (await server.HeardAsync()).ShouldBe(heard.Split(','), label);
    }

    [Theory]
    [InlineData("greets with a refusal", "554 nobody home", "250 x")]
    [InlineData("speaks another language", "HTTP/1.1 400 Bad Request", "250 x")]
    [InlineData("never ends its answer", "220 x", "250-a\r\n250-b")]
    [InlineData("refuses to be greeted", "220 x", "502 what")]
    public async Task A_server_that_does_not_speak_as_it_should_surely_has_nothing(string label, string greeting, string offers)
    {
        await using var server = new PlainSmtp(greeting, offers, "502 what");
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        (await new OwnMailSender(Settings(server)).SendAsync(Letter, limit.Token)).ShouldBe(SmtpAnswers.NotReached, label);
    }

    [Theory]
    [InlineData("a line without end", 5_000, "x")]
    [InlineData("lines without end", 200, "250-x\r\n")]
    public async Task A_server_that_says_too_much_is_left(string label, int times, string words)
    {
        using var stream = new MemoryStream(System.Text.Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(words, times))));
        await using var wire = new SmtpWire(stream);
        await Should.ThrowAsync<InvalidDataException>(() => wire.ReadAsync(default), label);
    }

    [Theory]
    [InlineData(451, false, true)]
    [InlineData(550, false, false)]
    [InlineData(554, false, true)]
    [InlineData(554, true, false)]
    [InlineData(552, true, false)]
    public void A_refusal_is_for_now_or_for_good_by_its_code_and_by_what_it_was_said_to(int code, bool heardMail, bool retryable) =>
        SmtpAnswers.Refused(code, heardMail).ShouldBeOfType<ChannelAnswer.Refused>().Retryable.ShouldBe(retryable);

    private static Task<ChannelAnswer> SendAsync(PlainSmtp server) => new OwnMailSender(Settings(server)).SendAsync(Letter, default);

    private static MailSettings Settings(PlainSmtp server) => new() { Provider = MailSettings.Smtp, Host = "localhost", Port = server.Port, From = "followup@clinic.test" };
}
