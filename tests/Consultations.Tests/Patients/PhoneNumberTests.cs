using FbssFollowUp.Consultations.Patients;

namespace FbssFollowUp.Consultations.Tests.Patients;

public class PhoneNumberTests
{
    [Theory]
    [InlineData("by hand, with area code", "(442) 555-0100", "+14425550100")]
    [InlineData("E.164", "+14425550101", "+14425550101")]
    [InlineData("ten digits", "4425550101", "+14425550101")]
    [InlineData("eleven digits with the country code", "1 442 555 0101", "+14425550101")]
    [InlineData("dots", "442.555.0101", "+14425550101")]
    [InlineData("a slash", "442/555-0101", "+14425550101")]
    [InlineData("spaces around", "  442-555-0101  ", "+14425550101")]
    [InlineData("no-break space and dash as word processors write them", "(442)\u00A0555\u20110101", "+14425550101")]
    [InlineData("a British number", "+44 20 7946 0018", "+442079460018")]
    [InlineData("the longest there is", "+123456789012345", null)]
    [InlineData("the longest elsewhere", "+523456789012345", "+523456789012345")]
    [InlineData("one digit too long", "+5234567890123456", null)]
    [InlineData("too short", "12345", null)]
    [InlineData("too short for abroad", "+4912345", null)]
    [InlineData("seven digits without an area code", "555-0101", null)]
    [InlineData("an area code cannot begin with 1", "142-555-0101", null)]
    [InlineData("an exchange cannot begin with 0", "442-055-0101", null)]
    [InlineData("no country begins with 0", "+04425550101", null)]
    [InlineData("plus in the middle", "442+5550101", null)]
    [InlineData("two plus", "++14425550101", null)]
    [InlineData("an extension is not guessed away", "442-555-0101 x12", null)]
    [InlineData("letters", "442-555-SPINE", null)]
    [InlineData("two numbers", "4425550101, 4425550102", null)]
    [InlineData("digits of another script", "٤٤٢٥٥٥٠١٠١", null)]
    [InlineData("a line break", "442555\n0101", null)]
    [InlineData("only marks", "(-) . /", null)]
    [InlineData("only a plus", "+", null)]
    [InlineData("empty", "", null)]
    [InlineData("missing", null, null)]
    public void A_number_is_read_as_E164_or_not_at_all(string label, string? typed, string? read) =>
        PhoneNumber.Read(typed).ShouldBe(read, label);

    [Fact]
    public void Whatever_is_typed_gives_E164_or_nothing_and_reading_that_again_changes_nothing()
    {
        var random = new Random(20260302);
        const string alphabet = "0123456789012345678901234567890123456789+-() .\n\0xé٤\uD83D";
        for (var n = 0; n < 100_000; n++)
        {
            var typed = string.Concat(Enumerable.Range(0, random.Next(0, 20)).Select(_ => alphabet[random.Next(alphabet.Length)]));
            if (PhoneNumber.Read(typed) is not { } read) continue;
            read.ShouldMatch(@"^\+[1-9][0-9]{7,14}$", typed);
            PhoneNumber.Read(read).ShouldBe(read, typed);
        }
    }
}
