using FbssFollowUp.Local;
using Microsoft.Playwright;

namespace FbssFollowUp.EndToEnd.Tests;

/// <summary>The main job, message by message, through all six services: from a recorded operation to a patient who is told what happens next.</summary>
[Collection(nameof(RunningSystem))]
public class MainJobTests(RunningSystem running, Browser browser) : IClassFixture<Browser>
{
    // Recorded late, so that not every day has to be played here: the stories play them all.
    private const int RecordedAfterDays = 26;
    private const string PatientPhone = "+14425550140";
    private const string EllisPhone = "+14425550181";
    private const string OseiPhone = "+14425550182";

    private readonly LocalSystem system = running.System;
    private readonly CancellationToken cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Leg_pain_that_persists_is_flagged_alerted_escalated_acknowledged_decided_and_the_patient_is_told()
    {
        var phone = new Phone(system, PatientPhone);
        var others = CasesNamedIn(await new Phone(system, EllisPhone).ReadAsync(cancellation));
        var ellis = new AlertsOf(new Phone(system, EllisPhone), others);
        var osei = new AlertsOf(new Phone(system, OseiPhone), others);
        var operatedOn = DateOnly.FromDateTime(system.Clock.UtcNow.UtcDateTime.AddDays(-RecordedAfterDays));
        var imported = await system.ImportAsync(
            OperatingRoomLog.Of(OperatingRoomLog.Microdiscectomy("E2E-1", "Persist", PatientPhone, true, "en", operatedOn)), cancellation);
        imported.Refused.ShouldBeEmpty();

        await system.Clock.AdvanceToAsync(Day(operatedOn, 60), phone.Answering("3", "6", "2"), cancellation);
        await system.Clock.AdvanceToAsync(Day(operatedOn, 96), phone.Answering("4", "7", "2"), cancellation);
        (await ellis.ReadAsync(cancellation)).ShouldBeEmpty("One bad answer after the window is not yet a pattern.");

        await system.Clock.AdvanceToAsync(Day(operatedOn, 97), phone.Answering("4", "7", "2"), cancellation);
        var alert = (await ellis.ReadAsync(cancellation)).ShouldHaveSingleItem();
        alert.RecipientKind.ShouldBe("staff");
        alert.Text.ShouldNotContain("Persist");
        alert.Text.ShouldContain("/reassessments/");
        (await osei.ReadAsync(cancellation)).ShouldBeEmpty();

        await system.Clock.AdvanceToAsync(Day(operatedOn, 103), phone.Answering("4", "7", "2"), cancellation);
        (await osei.ReadAsync(cancellation)).ShouldNotBeEmpty("Nobody acknowledged in time.");

        await AcknowledgeAndDecideAsync();
        await system.Clock.SettleAsync(null, cancellation);
        await ellis.ReadAsync(cancellation);
        await TakeOfferedTimeAsync(phone);
        await system.Clock.AdvanceToAsync(Day(operatedOn, 112), phone.Answering("4", "7", "2"), cancellation);

        await phone.ReadAsync(cancellation);
        phone.Received.ShouldContain(text => text.Text.Contains("next step", StringComparison.OrdinalIgnoreCase));
        (await ellis.ReadAsync(cancellation)).Concat(await osei.ReadAsync(cancellation)).ShouldBeEmpty("An acknowledged case wakes nobody.");
        (await system.LedgerAsync(cancellation)).Disagreements.ShouldBeEmpty();
        OneTraceFromTheReplyToTheAlert();
    }

    private async Task AcknowledgeAndDecideAsync()
    {
        var page = await browser.OnADeskAsync();
        await page.SignInAsync(system, "dr-ellis@example.org");
        await page.GotoAsync(new Uri(system.Console, "/reassessments").ToString());
        await page.KeepAsync("console-reassessments");
        await page.GetByRole(AriaRole.Row, new() { NameRegex = new("Persist") }).GetByRole(AriaRole.Link).First.ClickAsync();
        await page.Locator("svg[role=img]").First.WaitForAsync();
        (await page.ContentAsync()).ShouldContain("R2");
        await page.Locator("figure svg").First.ScrollIntoViewIfNeededAsync();
        await page.ShowAsync("case");

        await page.GetByLabel("Next step").FillAsync("Phone the patient, review the MRI");
        await page.GetByLabel("Due date").FillAsync(system.Clock.UtcNow.AddDays(20).ToString("yyyy-MM-dd", null));
        await page.GetByRole(AriaRole.Button, new() { Name = "Acknowledge" }).ClickAsync();
        await page.WaitForURLAsync("**?done=acknowledged");

        await page.GetByLabel("Decision").SelectOptionAsync("new-mri");
        await page.GetByRole(AriaRole.Button, new() { Name = "Record the decision" }).ClickAsync();
        await page.WaitForURLAsync("**?done=decided");
        await page.KeepAsync("console-case-decided");
    }

    /// <summary>The patient takes one of the times offered behind the link, without script; the case shows it.</summary>
    private async Task TakeOfferedTimeAsync(Phone phone)
    {
        await system.Clock.AdvanceToAsync(system.Clock.UtcNow.AddDays(1), null, cancellation);
        await phone.ReadAsync(cancellation);
        var offer = phone.Received.Last(text => text.Text.Contains("choose a time", StringComparison.OrdinalIgnoreCase)).Text;
        var page = await browser.OnAPhoneAsync();
        await page.GotoAsync(offer[offer.IndexOf("http", StringComparison.Ordinal)..].Split(' ', '\n')[0]);
        await page.ShowAsync("offer");
        await page.Locator("input[type=radio]").First.CheckAsync();
        await page.Locator("form button[type=submit]").ClickAsync();
        (await page.ContentAsync()).ShouldContain("Your appointment is made");
        await system.Clock.SettleAsync(null, cancellation);
    }

    /// <summary>The patient's last reply, the flag it raised and the alert that left are one trace across two services.</summary>
    private void OneTraceFromTheReplyToTheAlert()
    {
        var replies = ServiceLog.TracesOf(running.Plan, Contracts.Services.Notifications, "Read inbound text");
        var flags = ServiceLog.TracesOf(running.Plan, Contracts.Services.PostOp, "Flagged case");
        var alerts = ServiceLog.TracesOf(running.Plan, Contracts.Services.Notifications, "to a staff");
        flags.ShouldNotBeEmpty();
        flags.Intersect(replies).Intersect(alerts).ShouldNotBeEmpty("The trace breaks between the reply, the flag and the alert.");
    }

    /// <summary>The cases a surgeon was alerted to before: other tests share the system.</summary>
    private static HashSet<string> CasesNamedIn(IEnumerable<HandedOver> alerts) => [.. alerts.Select(AlertsOf.CaseIn)];

    private static DateTimeOffset Day(DateOnly operatedOn, int day) => new(operatedOn.AddDays(day).ToDateTime(new TimeOnly(23, 0)), TimeSpan.Zero);
}
