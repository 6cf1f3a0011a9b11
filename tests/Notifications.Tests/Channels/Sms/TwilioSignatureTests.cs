using FbssFollowUp.Notifications.Channels.Sms;

namespace FbssFollowUp.Notifications.Tests.Channels.Sms;

public class TwilioSignatureTests
{
    private static readonly Uri Address = new("https://example.com/myapp.php?foo=1&bar=2");

    /// <summary>The example of the provider's own documentation.</summary>
    [Fact]
    public void The_documented_example_is_signed_as_documented() => TwilioSignature.Of("12345", Address,
    [
        Parameter("Digits", "1234"), Parameter("To", "+18005551212"), Parameter("From", "+14158675310"), Parameter("Caller", "+14158675310"),
        Parameter("CallSid", "CA1234567890ABCDE")
    ]).ShouldBe("L/OH5YylLD5NRKLltdqwSvS0BnU=");

    [Theory]
    [InlineData("the first token", "one", true)]
    [InlineData("the second, while tokens change", "two", true)]
    [InlineData("another", "three", false)]
    [InlineData("an empty one", "", false)]
    public void A_signature_with_any_token_of_ours_is_believed_and_no_other(string label, string token, bool believed) =>
        TwilioSignature.IsBelieved(TwilioSignature.Of(token, Address, [Parameter("Body", " 7 ")]), ["one", "two"], Address, [Parameter("Body", " 7 ")])
            .ShouldBe(believed, label);

    [Fact]
    public void Values_are_signed_untrimmed() => TwilioSignature.IsBelieved(
        TwilioSignature.Of("one", Address, [Parameter("Body", " 7 ")]), ["one"], Address, [Parameter("Body", "7")]).ShouldBeFalse();

    [Fact]
    public void Without_a_token_nothing_is_believed() =>
        TwilioSignature.IsBelieved(TwilioSignature.Of("", Address, []), [], Address, []).ShouldBeFalse();

    private static KeyValuePair<string, IReadOnlyList<string>> Parameter(string name, string value) => new(name, [value]);
}
