using FbssFollowUp.Notifications.Mailbox;

namespace FbssFollowUp.Notifications.Tests.Mailbox;

/// <summary>Mails as the programs of patients and of mail servers write them.</summary>
public class MailCorpusTests
{
    private static readonly Guid Ours = Guid.ParseExact("0195a3c45d6e7f708192a3b4c5d6e7f8", "N");

    [Theory]
    [InlineData("gmail", "It is a 7 today, el talón también.")]
    [InlineData("outlook", "It’s an 8")]
    [InlineData("iphone", "7")]
    [InlineData("attachment-base64", "Me duele un 6 hoy 🦴")]
    [InlineData("japanese", "腰が7です")]
    [InlineData("html-only", "a 4 & a bit, ¿vale?")]
    public void A_reply_of_any_program_is_read_as_the_patients_own_new_words(string mail, string words)
    {
        var reading = Read(mail);
        reading.Text.ShouldBe(words);
        (reading.Token, reading.IsAutomatic, reading.Unsubscribes, reading.Bounce).ShouldBe(("0123456789abcdef0123456789abcdef", false, false, null));
    }

    /// <summary>RFC 3834.</summary>
    [Fact]
    public void An_out_of_office_answer_is_nobodys_words() => Read("out-of-office").IsAutomatic.ShouldBeTrue();

    /// <summary>RFC 3464.</summary>
    [Theory]
    [InlineData("bounce", true)]
    [InlineData("late-report", false)]
    public void A_delivery_report_says_which_mail_of_ours_and_whether_it_is_final(string mail, bool isFinal) =>
        Read(mail).ShouldSatisfyAllConditions(m => m.Bounce.ShouldBe(new MailBounce(Ours, isFinal)), m => m.IsAutomatic.ShouldBeTrue());

    [Fact]
    public void A_sender_is_believed_where_our_own_server_says_so_first() =>
        (Read("gmail").IsAuthenticated, Read("outlook").IsAuthenticated).ShouldBe((true, false));

    private static MailReading Read(string mail) =>
        MailReading.Of(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", "mails", mail + ".eml")), "mail.clinic.test");
}
