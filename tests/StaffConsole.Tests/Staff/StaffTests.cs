using System.Net;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.StaffConsole;
using FbssFollowUp.StaffConsole.Staff;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.StaffConsole.Tests.Staff;

[Collection(ConsoleTests.Name)]
public sealed class StaffTests(RunningConsole console)
{
    [Fact]
    public async Task A_staff_file_adds_each_account_once_and_tells_the_others_once()
    {
        var entry = RunningConsole.Person("dr-twice", "Dr. Twice", Roles.Surgeon);

        (await RunningConsole.ApplyAsync(console.Service, [entry])).ShouldBe(1);
        (await RunningConsole.ApplyAsync(console.Service, [entry])).ShouldBe(0);

        var told = Told("dr-twice").ShouldHaveSingleItem();
        (told.Revision, told.DisplayName, told.Email, told.Phone, told.Active).ShouldBe((1, "Dr. Twice", "dr-twice@example.org", "+14425550100", true));
    }

    [Fact]
    public async Task A_changed_entry_changes_the_account_and_a_changed_password_is_nobody_elses_business()
    {
        var entry = RunningConsole.Person("dr-moved", "Dr. Moved", Roles.Surgeon);
        await RunningConsole.ApplyAsync(console.Service, [entry]);

        (await RunningConsole.ApplyAsync(console.Service, [entry with { TimeZone = "Pacific/Guam", Phone = null }])).ShouldBe(1);
        (await RunningConsole.ApplyAsync(console.Service, [entry with { TimeZone = "Pacific/Guam", Phone = null, Password = "another long password" }])).ShouldBe(1);

        Told("dr-moved").Select(t => (t.Revision, t.TimeZone, t.Phone)).ShouldBe([(1, "America/Los_Angeles", "+14425550100"), (2, "Pacific/Guam", null)]);
        using var browser = console.Anonymous();
        (await browser.SignInAsync(entry.Email, RunningConsole.Password)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await browser.SignInAsync(entry.Email, "another long password")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task An_administrator_adds_a_colleague_who_can_sign_in_at_once()
    {
        using var browser = await console.SignedInAsync("office");

        var answer = await AddAsync(browser, "dr-new", "dr-new@example.org", "a long first password");

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await browser.PageAsync(answer.Headers.Location!.PathAndQuery)).ShouldContain("Dr. New has an account now.");
        await console.Service.SettledAsync();
        Told("dr-new").ShouldHaveSingleItem().Roles.ShouldBe([Roles.Surgeon, Roles.Administrator]);
        using var colleague = console.Anonymous();
        (await colleague.SignInAsync("dr-new@example.org", "a long first password")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("dr-short", "short@example.org", "too short", "The password needs 15 to 128 characters.")]
    [InlineData("dr-ellis", "other@example.org", "a long first password", "The code is taken by another account.")]
    [InlineData("dr-other", "DR-ellis@example.org", "a long first password", "The e-mail belongs to another account.")]
    public async Task An_account_that_cannot_be_made_is_told_and_what_was_typed_stays_but_the_password(string code, string email, string password, string sentence)
    {
        using var browser = await console.SignedInAsync("office");

        var page = await (await AddAsync(browser, code, email, password)).Content.ReadAsStringAsync();

        page.ShouldContain(sentence);
        page.ShouldContain($"value=\"{email}\"");
        page.ShouldNotContain(password);
        (await console.Service.Database(db => db.Staff.CountAsync(s => s.Email == email))).ShouldBe(0);
    }

    [Fact]
    public async Task A_deactivated_colleague_is_told_of_once_however_often_the_form_is_sent()
    {
        await RunningConsole.ApplyAsync(console.Service, [RunningConsole.Person("dr-leaves", "Dr. Leaves", Roles.Surgeon)]);
        var path = $"/staff/{await IdOfAsync("dr-leaves")}/deactivate";
        using var browser = await console.SignedInAsync("office");

        await browser.FillAsync(path, "deactivate-staff");
        await browser.FillAsync(path, "deactivate-staff");

        await console.Service.SettledAsync();
        Told("dr-leaves").Select(t => (t.Revision, t.Active)).ShouldBe([(1, true), (2, false)]);
        (await browser.PageAsync("/staff")).ShouldContain("Deactivated");
    }

    [Fact]
    public async Task An_administrator_cannot_lock_themselves_out()
    {
        using var browser = await console.SignedInAsync("office");

        var page = await (await browser.FillAsync($"/staff/{await IdOfAsync("office")}/deactivate", "deactivate-staff")).Content.ReadAsStringAsync();

        page.ShouldContain("You cannot deactivate your own account");
    }

    [Theory]
    [InlineData("no JSON", "hello", "is not a list of accounts in JSON")]
    [InlineData("no list", "{}", "is not a list of accounts in JSON")]
    [InlineData("half an account", "[{\"code\":\"dr-x\"}]", "is not a list of accounts in JSON")]
    [InlineData("short password", "[{\"code\":\"dr-x\",\"displayName\":\"X\",\"email\":\"x@example.org\",\"phone\":null,\"roles\":[\"surgeon\"],\"timeZone\":\"UTC\",\"password\":\"short\"}]", "dr-x: The password needs")]
    public void A_staff_file_that_cannot_be_used_is_told_in_one_sentence(string label, string text, string sentence)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, text);

        StaffFile.Read(path).Problem.ShouldNotBeNull(label).ShouldContain(sentence);
        File.Delete(path);
    }

    [Fact]
    public void A_staff_file_that_is_not_there_is_told() => StaffFile.Read("/no/such/file.json").Problem.ShouldBe("The file /no/such/file.json cannot be read.");

    [Fact]
    public async Task The_migrated_schema_is_the_one_the_model_asks_for() =>
        (await SchemaComparison.OfAsync<StaffConsoleDbContext>(Services.Console)).ShouldBeEmpty();

    private Task<Guid> IdOfAsync(string code) => console.Service.Database(db => db.Staff.Where(s => s.Code == code).Select(s => s.Id).SingleAsync());

    private List<StaffMemberChanged> Told(string code) => [.. console.Service.Said<StaffMemberChanged>().Where(t => t.Code == code)];

    private static Task<HttpResponseMessage> AddAsync(Browser browser, string code, string email, string password) => browser.FillAsync(
        "/staff/new", "add-staff", ("Form.Code", code), ("Form.DisplayName", "Dr. New"), ("Form.Email", email), ("Form.Phone", ""),
        ("Form.TimeZone", "America/Los_Angeles"), ("Form.Password", password), ("Form.Roles", Roles.Surgeon), ("Form.Roles", Roles.Administrator));
}
