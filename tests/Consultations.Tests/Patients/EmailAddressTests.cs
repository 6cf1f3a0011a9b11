using FbssFollowUp.Consultations.Patients;

namespace FbssFollowUp.Consultations.Tests.Patients;

public class EmailAddressTests
{
    [Theory]
    [InlineData("plain", "ana@example.org", "ana@example.org")]
    [InlineData("spaces around", " ana@example.org ", "ana@example.org")]
    [InlineData("a tag", "ana+spine@example.org", "ana+spine@example.org")]
    [InlineData("an apostrophe", "o'neil@example.org", "o'neil@example.org")]
    [InlineData("letters beyond ASCII", "inés@example.org", "inés@example.org")]
    [InlineData("two addresses", "a@example.org, b@example.org", null)]
    [InlineData("two addresses with a semicolon", "a@example.org;b@example.org", null)]
    [InlineData("a display name", "Ana <ana@example.org>", null)]
    [InlineData("a quoted local part", "\"ana duarte\"@example.org", null)]
    [InlineData("a header put behind", "ana@example.org\r\nBcc: all@example.org", null)]
    [InlineData("no domain", "ana@", null)]
    [InlineData("no local part", "@example.org", null)]
    [InlineData("no dot in the domain", "ana@localhost", null)]
    [InlineData("a dot at the end", "ana@example.", null)]
    [InlineData("two at signs", "ana@b@example.org", null)]
    [InlineData("an address literal", "ana@[127.0.0.1]", null)]
    [InlineData("a word", "none", null)]
    [InlineData("empty", "", null)]
    [InlineData("missing", null, null)]
    public void Exactly_one_plain_address_is_read(string label, string? typed, string? read) => EmailAddress.Read(typed).ShouldBe(read, label);

    [Fact]
    public void An_address_longer_than_any_mail_server_takes_is_not_read() =>
        EmailAddress.Read(new string('a', 250) + "@example.org").ShouldBeNull();
}
