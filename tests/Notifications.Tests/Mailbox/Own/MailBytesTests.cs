using FbssFollowUp.Notifications.Mailbox.Own;

namespace FbssFollowUp.Notifications.Tests.Mailbox.Own;

/// <summary>What is broken stays as it came, as far as it can be read.</summary>
public class MailBytesTests
{
    [Theory]
    [InlineData("base64", "!!!aGVsbG8", "hello")]
    [InlineData("base64", "aGVsbG8===", "hello")]
    [InlineData("base64", "a", "")]
    [InlineData("quoted-printable", "50=ZZ =", "50=ZZ =")]
    [InlineData("quoted-printable", "a=\r\nb=  \nc=3", "abc=3")]
    [InlineData("quoted-printable", "=C3=B3=3D", "\u00f3=")]
    [InlineData("klingon", "=C3", "=C3")]
    public void A_broken_encoding_is_read_as_far_as_it_goes(string encoding, string raw, string expected) =>
        MailBytes.Text(MailBytes.Body(raw, encoding), "utf-8").ShouldBe(expected);
}
