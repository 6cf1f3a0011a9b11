using FbssFollowUp.Notifications.Templates;

namespace FbssFollowUp.Notifications.Tests.Templates;

public class TextSegmentsTests
{
    [Theory]
    [InlineData("empty", "", 0, true, 0, 1)]
    [InlineData("the last that fits one", "a", 160, true, 160, 1)]
    [InlineData("the first that takes two", "a", 161, true, 161, 2)]
    [InlineData("the last that fits two", "a", 306, true, 306, 2)]
    [InlineData("the first that takes three", "a", 307, true, 307, 3)]
    [InlineData("an escaped letter counts twice", "€", 80, true, 160, 1)]
    [InlineData("and is not split", "€", 81, true, 162, 2)]
    [InlineData("Spanish letters of the alphabet", "ñ", 160, true, 160, 1)]
    [InlineData("a letter outside it", "á", 70, false, 70, 1)]
    [InlineData("one too many", "á", 71, false, 71, 2)]
    [InlineData("an emoji is two units", "👍", 35, false, 70, 1)]
    [InlineData("emoji in a chain are not split", "👍", 67, false, 134, 3)]
    public void A_text_is_measured_in_its_own_alphabet(string label, string letter, int times, bool gsm, int units, int segments) =>
        TextSegments.Of(string.Concat(Enumerable.Repeat(letter, times))).ShouldBe(new TextSegments(gsm, units, segments), label);
}
