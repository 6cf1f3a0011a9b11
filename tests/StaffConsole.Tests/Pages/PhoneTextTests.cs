using FbssFollowUp.StaffConsole.Components.Layout;

namespace FbssFollowUp.StaffConsole.Tests.Pages;

public class PhoneTextTests
{
    [Theory]
    [InlineData("of this country", "+14425550100", "(442) 555-0100")]
    [InlineData("of another country", "+34600123456", "+34600123456")]
    [InlineData("too short", "+1442555", "+1442555")]
    [InlineData("none", null, "")]
    public void A_number_reads_as_people_write_it(string label, string? phone, string shown) => PhoneText.Of(phone).ShouldBe(shown, label);
}
