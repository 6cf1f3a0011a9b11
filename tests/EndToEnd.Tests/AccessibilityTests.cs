using FbssFollowUp.Local;

namespace FbssFollowUp.EndToEnd.Tests;

/// <summary>Every page of the console, found by its links, checked with axe in Chromium, by keyboard, and on a phone's width.</summary>
[Collection(nameof(RunningSystem))]
public class AccessibilityTests(RunningSystem running, Browser browser) : IClassFixture<Browser>
{
    private const string PatientPhone = "+14425550142";

    private readonly LocalSystem system = running.System;
    private readonly CancellationToken cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_page_of_the_console_can_be_used_by_everybody()
    {
        await FlagPatientAsync();
        var faults = new List<string>();
        var page = await browser.WithoutContentPolicyAsync();
        await page.GotoAsync(new Uri(system.Console, "/sign-in").ToString());
        faults.AddRange(await page.FaultsAsync("console-sign-in", Accessible.Desk));
        HashSet<string> visited = [];
        foreach (var who in new[] { "alex-admin", "dr-ellis", "sam-scheduler" })
        {
            await page.Context.ClearCookiesAsync();
            await page.SignInAsync(system, $"{who}@example.org");
            await new Crawl(page, system.Console).VisitAsync(["/"], async path =>
            {
                if (visited.Add(path)) faults.AddRange(await page.FaultsAsync($"console{path}", Accessible.Desk));
            });
        }

        faults.ShouldBeEmpty();
        visited.Count.ShouldBeGreaterThan(10);
    }

    /// <summary>A case, a message and an answer, so that the pages show something.</summary>
    private async Task FlagPatientAsync()
    {
        var operatedOn = DateOnly.FromDateTime(system.Clock.UtcNow.UtcDateTime.AddDays(-1));
        await system.ImportAsync(OperatingRoomLog.Of(OperatingRoomLog.Microdiscectomy("E2E-4", "Crawl", PatientPhone, true, "en", operatedOn)), cancellation);
        await system.Provider.TextAsync("crawl-danger", PatientPhone, "I cannot hold my urine", cancellation);
        await system.Clock.SettleAsync(null, cancellation);
    }
}
