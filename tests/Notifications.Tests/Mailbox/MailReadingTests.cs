using System.Globalization;
using System.Text;
using FbssFollowUp.Notifications.Mailbox;

namespace FbssFollowUp.Notifications.Tests.Mailbox;

public class MailReadingTests
{
    private const string Head = "From: Ana <Ana@Example.org>\r\nTo: followup+0123456789abcdef0123456789ABCDEF@clinic.test\r\nMessage-ID: <a@b>\r\n";

    [Theory]
    [InlineData("plain", "Content-Type: text/plain; charset=utf-8", "7\r\n", "7")]
    [InlineData("nothing said of its type", "X: y", "seven\r\n", "seven")]
    [InlineData("quoted-printable in an old alphabet", "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable", "me duele el tal=F3n =\r\nhoy\r\n", "me duele el talón hoy")]
    [InlineData("base64", "Content-Type: text/plain; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64", "bWUgZHVlbGUgZWwgdG\r\nFsw7Nu\r\n", "me duele el talón")]
    [InlineData("windows-1252", "Content-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable", "it=92s bad", "it’s bad")]
    [InlineData("an alphabet that does not exist", "Content-Type: text/plain; charset=klingon", "ok", "ok")]
    [InlineData("a page only", "Content-Type: text/html", "<style>x</style><p>it&#39;s a <b>7</b></p><blockquote>0-10</blockquote>", "it's a 7")]
    public void The_words_come_through_whatever_they_were_written_in(string label, string type, string body, string expected) =>
        Read(Head + type + "\r\n\r\n" + body).Text.ShouldBe(expected, label);

    /// <summary>Lesson 26: an Outlook reply quoting our "0-10" is not read as 0 or 10.</summary>
    [Theory]
    [InlineData("Gmail", "7\r\n\r\nOn Mon, Mar 2, 2026 at 9:00 AM Riverside Clinic <followup@clinic.test>\r\nwrote:\r\n> Your pain, 0 to 10?\r\n")]
    [InlineData("Gmail in one line", "7\r\n\r\nOn Mon, Mar 2, 2026 at 9:00 AM Riverside Clinic wrote:\r\n\r\n> Your pain, 0 to 10?\r\n")]
    [InlineData("in Spanish", "7\r\n\r\nEl lun, 2 mar 2026 a las 9:00, Riverside Clinic escribió:\r\n\r\n> de 0 a 10\r\n")]
    [InlineData("Outlook", "7\r\n\r\n________________________________\r\nFrom: Riverside Clinic <followup@clinic.test>\r\nSent: Monday\r\nYour pain, 0-10?\r\n")]
    [InlineData("Outlook without its line", "7\r\n\r\nFrom: Riverside Clinic <followup@clinic.test>\r\nSent: Monday, March 2\r\nYour pain, 0-10?\r\n")]
    [InlineData("original message", "7\r\n\r\n-----Original Message-----\r\nYour pain, 0-10?\r\n")]
    [InlineData("a phone's signature", "7\r\n\r\nSent from my iPhone\r\n")]
    [InlineData("a signature", "7\r\n-- \r\nAna, 10 Main Street\r\n")]
    public void What_a_reply_quotes_is_not_the_patients_answer(string label, string body) =>
        Read(Head + "Content-Type: text/plain\r\n\r\n" + body).Text.Split('\n')[0].ShouldBe("7", label);

    [Fact]
    public void A_reply_is_bound_by_its_token_and_says_who_it_says_it_is_from() =>
        Read(Head + "\r\nhi").ShouldSatisfyAllConditions(
            m => m.Token.ShouldBe("0123456789abcdef0123456789abcdef"), m => m.From.ShouldBe("Ana@Example.org"), m => m.MessageId.ShouldBe("a@b"));

    [Theory]
    [InlineData("Auto-Submitted: auto-replied", true)]
    [InlineData("Auto-Submitted: no", false)]
    [InlineData("Precedence: bulk", true)]
    [InlineData("X-Autoreply: yes", true)]
    [InlineData("Return-Path: <>", true)]
    [InlineData("X-Other: y", false)]
    public void An_automatic_answer_is_recognised(string header, bool automatic) => Read(Head + header + "\r\n\r\nI am away").IsAutomatic.ShouldBe(automatic, header);

    [Theory]
    [InlineData("mail.clinic.test; dmarc=pass header.from=example.org", true)]
    [InlineData("mail.clinic.test; dmarc=fail header.from=example.org", false)]
    [InlineData("evil.example; dmarc=pass header.from=example.org", false)]
    [InlineData("mail.clinic.test; spf=pass smtp.mailfrom=dmarc=pass@evil.example; dmarc=fail", false)]
    [InlineData("mail.clinic.test; spf=pass smtp.mailfrom=\"; dmarc=pass \"@evil.example; dmarc=fail", false)]
    [InlineData("mail.clinic.test; spf=pass (; dmarc=pass ); dmarc=fail", false)]
    [InlineData("mail.clinic.test 1; spf=none; dmarc=pass (p=reject) header.from=example.org", true)]
    [InlineData("mail.clinic.test; none", false)]
    [InlineData("evil.example; dmarc=pass\r\nAuthentication-Results: mail.clinic.test; dmarc=pass", false)]
    public void Only_our_own_server_vouches_for_a_sender(string results, bool believed) =>
        Read($"Authentication-Results: {results}\r\n{Head}\r\nhi").IsAuthenticated.ShouldBe(believed, results);

    [Fact]
    public void A_bounce_names_the_mail_that_did_not_arrive()
    {
        var id = Guid.CreateVersion7();
        var bounce = Read($"""
            From: MAILER-DAEMON@mail.clinic.test
            Content-Type: multipart/report; report-type=delivery-status; boundary="x/1"

            --x/1
            Content-Type: text/plain

            It did not arrive.
            --x/1
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mail.clinic.test

            Final-Recipient: rfc822; gone@example.org
            Action: failed
            Status: 5.1.1
            --x/1
            Content-Type: message/rfc822

            Message-ID: <{id:N}@clinic.test>
            Subject: x

            hello
            --x/1--
            """).Bounce;
        bounce.ShouldBe(new MailBounce(id, true));
    }

    [Fact]
    public void A_mail_nested_without_end_and_one_of_25_megabytes_are_read_as_far_as_the_bounds()
    {
        var nested = new StringBuilder(Head);
        for (var depth = 0; depth < 50; depth++)
            nested.Append(CultureInfo.InvariantCulture, $"Content-Type: multipart/mixed; boundary=b{depth}\r\n\r\n--b{depth}\r\n");
        Read(nested + "Content-Type: text/plain\r\n\r\ndeep").Text.ShouldBe("");
        Read(Head + "\r\nfirst line\r\n" + new string('x', 25_000_000)).Text.ShouldStartWith("first line");
        Read(Head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + string.Concat(Enumerable.Repeat("--b\r\n\r\nx\r\n", 5000))).Text.ShouldBe("x");
    }

    private static MailReading Read(string mail) => MailReading.Of(Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(mail))), "mail.clinic.test");
}
