using FbssFollowUp.Local;
using Microsoft.Playwright;

namespace FbssFollowUp.EndToEnd.Tests;

[Collection(nameof(RunningSystem))]
public class PortalTests(RunningSystem running, Browser browser) : IClassFixture<Browser>
{
    private const string PatientPhone = "+14425550141";
    private const string EllisPhone = "+14425550181";

    private readonly LocalSystem system = running.System;
    private readonly CancellationToken cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_patient_answers_behind_their_link_on_a_phone_without_script_and_a_warning_sign_pages_the_surgeon_at_once()
    {
        var phone = new Phone(system, PatientPhone);
        var ellis = new Phone(system, EllisPhone);
        var operatedOn = DateOnly.FromDateTime(system.Clock.UtcNow.UtcDateTime.AddDays(-1));
        await system.ImportAsync(
            OperatingRoomLog.Of(OperatingRoomLog.Microdiscectomy("E2E-2", "Link", PatientPhone, false, "es", operatedOn)), cancellation);
        await system.Clock.AdvanceToAsync(system.Clock.UtcNow.AddDays(4), null, cancellation);
        await ellis.ReadAsync(cancellation);
        var link = LinkIn((await phone.ReadAsync(cancellation))[^1].Text);
        var answersBefore = (await system.LedgerAsync(cancellation))["answers"];

        var page = await browser.OnAPhoneAsync();
        await page.GotoAsync(link);
        await page.GotoAsync(link);
        await page.ShowAsync("check-in");
        var width = await page.Locator("body").BoundingBoxAsync();
        width!.Width.ShouldBeLessThanOrEqualTo(390);
        (await system.LedgerAsync(cancellation))["answers"].ShouldBe(answersBefore, "Looking changes nothing.");

        await page.Locator("input[type=radio][name*=axial i][value='3']").CheckAsync(new() { Force = true });
        await page.Locator("input[type=radio][name*=limb i][value='2']").CheckAsync(new() { Force = true });
        await page.Locator("input[type=checkbox]").First.CheckAsync(new() { Force = true });
        await page.Locator("form button[type=submit]").First.ClickAsync();
        (await page.ContentAsync()).ShouldContain("911");
        await page.KeepAsync("portal-safety");

        await system.Clock.SettleAsync(null, cancellation);
        (await ellis.ReadAsync(cancellation)).ShouldNotBeEmpty("A warning sign of the first group is an emergency.");

        var again = await page.GotoAsync(link);
        again!.Status.ShouldBe(410);
        var foreign = await page.GotoAsync(link[..^4] + "AAAA");
        foreign!.Status.ShouldBe(404);
    }

    private static string LinkIn(string text) => text[text.IndexOf("http", StringComparison.Ordinal)..].Split([' ', '\n'])[0].TrimEnd('.');
}
