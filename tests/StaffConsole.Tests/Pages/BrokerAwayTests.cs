using System.Net;

namespace FbssFollowUp.StaffConsole.Tests.Pages;

public sealed class BrokerAwayTests : IDisposable
{
    private readonly DirectoryInfo _keys = Directory.CreateTempSubdirectory("fbss-console-keys");

    public void Dispose() => _keys.Delete(recursive: true);

    [Fact]
    public async Task Pages_say_what_cannot_be_shown_and_forms_keep_what_was_typed()
    {
        await using var service = await RunningConsole.StartAsync(_keys.FullName);
        await RunningConsole.ApplyAsync(service, RunningConsole.People);
        using var browser = new Browser(service.PublicAddress);
        await service.Broker.DisposeAsync();
        await browser.SignInAsync("dr-ellis@example.org", RunningConsole.Password);

        (await browser.PageAsync("/reassessments")).ShouldContain("Cases cannot be shown now");
        (await browser.PageAsync("/")).ShouldContain("Some numbers are missing");
        var path = $"/reassessments/{Guid.CreateVersion7()}";
        var token = Browser.AntiforgeryOf(await browser.PageAsync(path));
        var answer = await browser.PostAsync(
            path, [("_handler", "acknowledge"), .. token], ("Form.FormId", Guid.CreateVersion7().ToString()), ("Form.NextStep", "Order an MRI"), ("Form.DueOn", "2026-03-09"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("cannot be reached");
        page.ShouldContain("Order an MRI</textarea>");
        page.ShouldContain("value=\"2026-03-09\"");
    }
}
