using FbssFollowUp.Contracts;
using FbssFollowUp.StaffConsole.Staff;

namespace FbssFollowUp.StaffConsole.Tests.Staff;

public sealed class StaffRulesTests
{
    private static readonly StaffDetails Ellis = new("dr-ellis", "Dr. Ellis", "ellis@example.org", "+14425550100", [Roles.Surgeon], "America/Los_Angeles");

    [Fact]
    public void Good_details_have_no_problem() => StaffRules.ProblemsOf(Ellis).ShouldBeEmpty();

    [Fact]
    public void A_phone_is_not_needed() => StaffRules.ProblemsOf(Ellis with { Phone = null }).ShouldBeEmpty();

    public static TheoryData<string, StaffDetailsCase> Wrong => new()
    {
        { "no code", new(Ellis with { Code = "" }, "The code needs") },
        { "code with a space", new(Ellis with { Code = "dr ellis" }, "The code needs") },
        { "no name", new(Ellis with { DisplayName = "" }, "The name needs") },
        { "e-mail without a host", new(Ellis with { Email = "ellis" }, "The e-mail needs") },
        { "two e-mails", new(Ellis with { Email = "a@example.org,b@example.org" }, "The e-mail needs") },
        { "phone not international", new(Ellis with { Phone = "442 555 0100" }, "The phone needs") },
        { "no role", new(Ellis with { Roles = [] }, "Choose at least one") },
        { "the patient's role", new(Ellis with { Roles = [Roles.Patient] }, "Choose at least one") },
        { "the system's role", new(Ellis with { Roles = [Roles.Surgeon, Roles.System] }, "Choose at least one") },
        { "no such zone", new(Ellis with { TimeZone = "Mars/Olympus" }, "The time zone needs") },
    };

    [Theory, MemberData(nameof(Wrong))]
    public void A_wrong_detail_is_named(string label, StaffDetailsCase wrong) =>
        StaffRules.ProblemsOf(wrong.Details).ShouldHaveSingleItem(label).ShouldStartWith(wrong.Begins);

    [Theory]
    [InlineData("correct horse battery", 0)]
    [InlineData("fourteen chars", 1)]
    [InlineData("", 1)]
    [InlineData("aaaaaaaaaaaaaaaaaaaa", 1)]
    [InlineData("ELLIS@example.org", 1)]
    public void A_password_is_long_and_not_easily_guessed(string password, int problems) =>
        StaffRules.ProblemsOf(password, Ellis).Count.ShouldBe(problems);

    public sealed record StaffDetailsCase
    {
        internal StaffDetailsCase(StaffDetails details, string begins) => (Details, Begins) = (details, begins);

        internal StaffDetails Details { get; }
        internal string Begins { get; }
    }
}
