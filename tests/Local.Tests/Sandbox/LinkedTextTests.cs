namespace FbssFollowUp.Local.Tests.Sandbox;

public sealed class LinkedTextTests
{
    [Fact]
    public void A_link_is_told_from_the_words_around_it() =>
        LinkedText.Parts("Open http://a/c/x-1. Then rest.").ShouldBe([("Open ", false), ("http://a/c/x-1", true), (". Then rest.", false)]);

    [Theory]
    [InlineData("no link at all")]
    [InlineData("javascript:alert(1)")]
    public void Anything_else_stays_words(string text) => LinkedText.Parts(text).ShouldBe([(text, false)]);
}
