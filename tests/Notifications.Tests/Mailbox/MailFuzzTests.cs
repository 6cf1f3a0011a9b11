using System.Globalization;
using System.Text;
using FbssFollowUp.Notifications.Mailbox;
using FsCheck;
using FsCheck.Fluent;

namespace FbssFollowUp.Notifications.Tests.Mailbox;

/// <summary>
/// Whatever lies in the mailbox is read to something: nothing is thrown, nothing hangs, memory stays in proportion. Mails as programs write them are
/// broken in the ways mails break, besides mails made of nothing but pieces.
/// </summary>
public class MailFuzzTests
{
    private const long MostAllocated = 400L * 1024 * 1024;
    private static readonly string[] Real = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "data", "mails"), "*.eml").Order(StringComparer.Ordinal)];

    private static readonly string[] Charsets =
    [
        .. new[] { "us-ascii", "utf-8", "utf-7", "utf-16", "utf-16be", "utf-32", "unicode-1-1-utf-7", "klingon", "", "\"", "x-unknown", "binary", "8bit" },
        .. Encodings()
    ];

    private static readonly Gen<string> Pieces = Gen.Elements(
        "From: a@b\r\n", "From: @\r\n", "From: <<>>,,\r\n", "To: x+0123456789abcdef0123456789abcdef@y\r\n", "Content-Type: multipart/report; boundary=b\r\n",
        "Content-Type: multipart/mixed; boundary=\"b\r\n", "Content-Type: message/rfc822\r\n", "Content-Type: text/html; charset=utf-7\r\n", "--b\r\n", "--b--\r\n", "\r\n\r\n",
        "\n\n", "\r", "Content-Transfer-Encoding: base64\r\n", "Content-Transfer-Encoding: quoted-printable\r\n", "=?utf-8?Q?=?=", "=?x?B?!?=", "charset=\"", "<p>", "<blockquote",
        "&#999999999;", "Action: failed\r\n", "Content-Type: message/delivery-status\r\n", "Message-ID: <", ">", ":", ";", "=", "=0", "\0", "\u00ff", "Content-Type:;;;=\r\n", " \r\n\t",
        "On x wrote:\r\n", "> ", "Authentication-Results: ;\r\n", "boundary*0=b; boundary*1=b", "filename*=utf-8''%00%ff", new string('(', 400), new string('<', 400));

    [Fact]
    public void No_mail_made_of_pieces_makes_the_reader_fail() => Prop.ForAll(
        Gen.ListOf(Pieces).ToArbitrary(), pieces => IsRead(Encoding.Latin1.GetBytes(string.Concat(pieces))))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(Soak.Count(small: 500, large: 200_000)));

    [Fact]
    public void No_noise_makes_the_reader_fail() => Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>(), IsRead).Check(Config.QuickThrowOnFailure.WithMaxTest(Soak.Count(small: 500, large: 200_000)));

    /// <summary>The same mails broken the same way in every run.</summary>
    [Fact]
    public void No_real_mail_broken_on_its_way_makes_the_reader_fail()
    {
        Real.Length.ShouldBeGreaterThan(5);
        var random = new Random(20260302);
        var mails = Real.Select(File.ReadAllBytes).ToList();
        for (var i = 0; i < Soak.Count(small: 2_000, large: 400_000); i++)
        {
            var broken = Broken(mails, random);
            Should.NotThrow(() => IsRead(broken), Convert.ToBase64String(broken));
        }
    }

    [Fact]
    public void Every_charset_a_mail_may_name_is_read_or_passed_over()
    {
        foreach (var charset in Charsets)
            foreach (var encoding in new[] { "7bit", "8bit", "base64", "quoted-printable", "x-uuencode", "" })
                Read($"From: a@b.test\r\nSubject: =?{charset}?B?4pyT/w==?=\r\nContent-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n7 =E9\u00e9\r\n")
                    .ShouldNotBeNull(charset);
    }

    [Theory]
    [InlineData("no address", "somebody")]
    [InlineData("only signs", "<<>>@,;")]
    [InlineData("two at once", "a@b@c.test")]
    [InlineData("nothing", "")]
    [InlineData("null bytes", "a\0b@c.test\0")]
    [InlineData("endless", "x@y.test, x@y.test, x@y.test")]
    public void A_sender_that_is_no_address_is_nobody(string label, string from) =>
        Read($"From: {from}\r\n\r\n7").ShouldSatisfyAllConditions(m => m.Text.ShouldBe("7", label), m => (m.From is null || m.From.Contains('@')).ShouldBeTrue(label));

    [Fact]
    public void A_mail_without_any_text_has_none() =>
        Read("From: a@b.test\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n")
            .Text.ShouldBe("");

    /// <summary>Of 25 MB the first are read; the limit is one on memory, for time depends on the machine.</summary>
    [Theory]
    [InlineData("one line", "x")]
    [InlineData("lines", "x\r\n")]
    [InlineData("header lines", "X-A: b\r\n")]
    [InlineData("folded lines", " x\r\n")]
    [InlineData("parts", "--b\r\n\r\n7\r\n")]
    [InlineData("openings", "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n")]
    [InlineData("encoded words", "=?utf-8?B?eA==?= ")]
    [InlineData("tags", "<div><p>")]
    [InlineData("half tags", "<div ")]
    [InlineData("quotes", "> ")]
    [InlineData("entities", "&amp;")]
    [InlineData("null bytes", "\0")]
    public void A_mail_of_25_megabytes_takes_no_more_memory_than_its_share(string label, string piece)
    {
        foreach (var head in new[] { "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n", "Content-Type: text/html\r\n\r\n", "Subject: " })
        {
            var mail = new byte[25_000_000];
            Encoding.Latin1.GetBytes(head + string.Concat(Enumerable.Repeat(piece, MailReading.MostBytes / piece.Length))).CopyTo(mail, 0);
            var before = GC.GetAllocatedBytesForCurrentThread();
            IsRead(mail).ShouldBeTrue(label);
            (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(MostAllocated, $"{label} in {head}");
        }
    }

    [Fact]
    public void A_mail_nested_fifty_deep_in_mails_and_parts_is_read_as_far_as_the_bounds()
    {
        var nested = new StringBuilder("From: a@b.test\r\n");
        for (var depth = 0; depth < 50; depth++)
            nested.Append(CultureInfo.InvariantCulture, $"Content-Type: multipart/mixed; boundary=b{depth}\r\n\r\n--b{depth}\r\nContent-Type: message/rfc822\r\n\r\n");
        IsRead(Encoding.Latin1.GetBytes(nested + "Content-Type: text/plain\r\n\r\n7\r\n")).ShouldBeTrue();
    }

    private static byte[] Broken(List<byte[]> mails, Random random)
    {
        var mail = mails[random.Next(mails.Count)].ToList();
        for (var times = random.Next(1, 6); times > 0 && mail.Count > 2; times--)
        {
            var (at, length) = (random.Next(mail.Count), random.Next(1, 200));
            var piece = mail.Skip(at).Take(length).ToArray();
            switch (random.Next(6))
            {
                case 0: mail[at] = (byte)random.Next(256); break;
                case 1: mail.RemoveRange(at, piece.Length); break;
                case 2: mail.InsertRange(random.Next(mail.Count), piece); break;
                case 3: mail.RemoveRange(at, mail.Count - at); break;
                case 4: mail.InsertRange(at, mails[random.Next(mails.Count)].Take(length)); break;
                default: mail.Insert(at, "\0\r\n:;=\"<-"u8[random.Next(9)]); break;
            }
        }
        return [.. mail];
    }

    /// <summary>To something within its bounds.</summary>
    private static bool IsRead(byte[] mail)
    {
        var reading = MailReading.Of(mail, "mail.clinic.test");
        return reading.Text.Length <= MailReading.MostBytes * 2 && reading.Token is null or { Length: 32 };
    }

    private static MailReading Read(string mail) => MailReading.Of(Encoding.Latin1.GetBytes(mail), "mail.clinic.test");

    private static IEnumerable<string> Encodings()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncodings().Select(e => e.Name).Concat(CodePagesEncodingProvider.Instance.GetEncodings().Select(e => e.Name)).Distinct();
    }
}
