using System.Text;
using FbssFollowUp.Notifications.Mailbox;

namespace FbssFollowUp.Notifications.Tests.Mailbox;

/// <summary>Whichever parser takes the mail apart, it is given heads of a bounded length.</summary>
public class BoundedHeadsTests
{
    private const string From = "From: a@b.test\r\n";
    private const string Token = "To: followup+0123456789abcdef0123456789abcdef@clinic.test\r\n";
    private const int Mega = 1024 * 1024 - 1000;

    /// <summary>Well below what unfolding line by line takes: that was gigabytes.</summary>
    private const long MostAllocated = 40L * 1024 * 1024;

    [Theory]
    [InlineData("one header folded without end", "Subject: x\r\n", " x\r\n")]
    [InlineData("headers without end", "", "X-A: b\r\n")]
    [InlineData("one line without end", "Subject: ", "x")]
    public void A_head_of_a_megabyte_is_read_as_far_as_its_bound_and_the_words_after_it_too(string label, string opens, string piece)
    {
        var head = From + opens + Repeat(piece, Mega) + "\r\n";
        Kept(head + Token + "\r\n7").Length.ShouldBeLessThan(BoundedHeads.MostBytes + 100, label);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(head + "\r\n7").ShouldSatisfyAllConditions(m => m.Text.ShouldBe("7", label), m => m.From.ShouldBe("a@b.test", label));
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(MostAllocated, label);
    }

    [Fact]
    public void What_a_head_says_behind_its_bound_is_not_read()
    {
        var filling = Repeat($"X-A: {new string('b', 1000)}\r\n", BoundedHeads.MostBytes + 2000);
        Read(From + Token + filling + "\r\n7").Token.ShouldNotBeNull();
        Read(From + filling + Token + "\r\n7").ShouldSatisfyAllConditions(m => m.Token.ShouldBeNull(), m => m.Text.ShouldBe("7"));
    }

    [Theory]
    [InlineData("of a part", "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\nX-A: y\r\n")]
    [InlineData("of a part that begins with it", "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n")]
    [InlineData("of a part behind a boundary like a comment's end", "Content-Type: multipart/mixed; boundary=\">b\"\r\n\r\n-->b\r\nSubject: y\r\n")]
    [InlineData("of a mail in the mail", "Content-Type: message/rfc822\r\n\r\nSubject: y\r\n")]
    [InlineData("that begins with a strange name", "Content-Type: message/rfc822\r\n\r\nX_a.b: y\r\n")]
    [InlineData("that begins with a very strange name", "Content-Type: message/rfc822\r\n\r\n(!#~) : y\r\n")]
    [InlineData("that begins with a long name",
        "Content-Type: message/rfc822\r\n\r\nXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: y\r\n")]
    [InlineData("that begins as in a mailbox file", "Content-Type: message/rfc822\r\n\r\nFrom a@b.test Mon Mar  2 10:00:00 2026\r\nSubject: y\r\n")]
    public void A_head_inside_the_mail_is_bounded_too(string label, string opens) =>
        Kept(From + opens + Repeat(" x\r\n", Mega) + "\r\n7").Length.ShouldBeLessThan(BoundedHeads.MostFolded + 1000, label);

    /// <summary>Were it read on to the next doubled ending of one kind, what the bound took for a body would be read as a head.</summary>
    [Theory]
    [InlineData("bare, then whole", "\n", "\r\n")]
    [InlineData("whole, then bare", "\r\n", "\n")]
    public void A_head_ends_at_its_first_empty_line_whichever_way_its_lines_end(string label, string first, string second) =>
        Read(From + "A: b" + first + second + Token + "\r\n\n\n7").ShouldSatisfyAllConditions(
            m => m.Token.ShouldBeNull(label), m => m.From.ShouldBe("a@b.test", label), m => m.Text.ShouldStartWith("To:", Case.Sensitive, label));

    [Theory]
    [InlineData("a text of indented lines", "Content-Type: text/plain\r\n\r\nHello\r\n", "   x\r\n")]
    [InlineData("a page of indented lines after its styles", "Content-Type: text/html\r\n\r\n<style><!--\r\n--></style>\r\n", "   <p>x</p>\r\n")]
    [InlineData("base64", "Content-Transfer-Encoding: base64\r\n\r\n", "bWUgZHVlbGUgZWwgdGFsb24gZGVyZWNobw==\r\n")]
    public void A_body_stays_as_it_is(string label, string opens, string piece)
    {
        var mail = From + opens + Repeat(piece, Mega);
        Kept(mail).ShouldBe(mail, label);
    }

    [Fact]
    public void Mails_as_programs_write_them_stay_as_they_are()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "data", "mails"), "*.eml"))
            BoundedHeads.Of(File.ReadAllBytes(file)).ToArray().ShouldBe(File.ReadAllBytes(file), file);
    }

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static string Kept(string mail) => Encoding.Latin1.GetString(BoundedHeads.Of(Encoding.Latin1.GetBytes(mail)));

    private static MailReading Read(string mail) => MailReading.Of(Encoding.Latin1.GetBytes(mail), null);
}
