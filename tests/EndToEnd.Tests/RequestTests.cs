using System.Globalization;
using System.Text.RegularExpressions;
using FbssFollowUp.Local;
using Microsoft.Playwright;

namespace FbssFollowUp.EndToEnd.Tests;

/// <summary>A new patient from the first form to the end of the visit: Portal, console, phone, with the clock moved on.</summary>
[Collection(nameof(RunningSystem))]
public partial class RequestTests(RunningSystem running, Browser browser) : IClassFixture<Browser>
{
    private const string PatientPhone = "+14425550143";

    private readonly LocalSystem system = running.System;
    private readonly CancellationToken cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_of_a_new_patient_is_triaged_booked_confirmed_moved_reminded_and_completed()
    {
        var phone = new Phone(system, PatientPhone);
        var reference = await AskForAppointmentAsync();
        await system.Clock.SettleAsync(null, cancellation);

        var page = await browser.OnADeskAsync();
        await page.SignInAsync(system, "sam-scheduler@example.org");
        await page.GotoAsync(new Uri(system.Console, $"/requests?reference={reference}").ToString());
        await page.KeepAsync("console-requests");
        await page.GetByRole(AriaRole.Link, new() { Name = reference }).ClickAsync();
        var request = page.Url;
        await PressAsync(page, "Triaged", "triaged");
        await PressAsync(page, "MRI: received", "ticked off");
        await PressAsync(page, "Operative report: received", "ticked off");
        await PressAsync(page, "Ready", "ready");
        await page.ShowAsync("request");

        await page.GetByRole(AriaRole.Link, new() { Name = "Book" }).First.ClickAsync();
        await page.GotoAsync($"{page.Url.Split("&from=")[0]}&from={InDays(12)}");
        await page.Locator("input[name='Form.Slot']").First.CheckAsync();
        await page.KeepAsync("console-book");
        await PressAsync(page, "Book", "is booked");
        var appointment = page.Url.Split('?')[0];
        await system.Clock.SettleAsync(null, cancellation);
        (await phone.ReadAsync(cancellation)).ShouldContain(text => text.Text.Contains("Text C", StringComparison.Ordinal));
        await system.Provider.TextAsync("journey-confirms", PatientPhone, "c", cancellation);
        await system.Clock.SettleAsync(null, cancellation);
        await page.GotoAsync(appointment);
        (await page.Locator("dl").First.InnerTextAsync()).ShouldContain("onfirmed");

        await page.GotoAsync($"{appointment}?from={InDays(14)}");
        await page.Locator("input[name='Form.Slot']").First.CheckAsync();
        await PressAsync(page, "Move the appointment", "is moved");
        await page.KeepAsync("console-appointment");
        await page.GotoAsync(new Uri(system.Console, $"/calendar?day={InDays(14)}&view=week").ToString());
        await page.ShowAsync("calendar");
        await page.GotoAsync(appointment);
        await system.Clock.SettleAsync(null, cancellation);
        (await phone.ReadAsync(cancellation)).ShouldContain(text => text.Text.Contains("new time", StringComparison.Ordinal));

        await RemindAndCompleteAsync(page, phone, appointment);
        await page.GotoAsync(request);
        (await page.Locator("dl").First.InnerTextAsync()).ShouldContain("ompleted");
        (await system.LedgerAsync(cancellation)).Disagreements.ShouldBeEmpty();
    }

    /// <summary>On a phone, without script; returns the reference the page gives.</summary>
    private async Task<string> AskForAppointmentAsync()
    {
        var page = await browser.OnAPhoneAsync();
        await page.GotoAsync(system.Portal.ToString());
        await page.ShowAsync("front");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ask for an appointment" }).ClickAsync();
        await page.KeepAsync("portal-request-screen");
        await page.Locator("input[name=none]").CheckAsync();
        await page.Locator("form button[type=submit]").ClickAsync();
        await page.Locator("input[name=kind]").First.CheckAsync();
        await page.ShowAsync("ask");
        await page.GetByLabel("First name").FillAsync("Nora");
        await page.GetByLabel("Last name").FillAsync("Journey");
        await page.GetByLabel("Month").SelectOptionAsync("3");
        await page.GetByLabel("Day", new() { Exact = true }).FillAsync("25");
        await page.GetByLabel("Year").FillAsync("1965");
        await page.GetByLabel("Phone number").FillAsync(PatientPhone);
        await page.Locator("#time-zone").SelectOptionAsync("America/New_York");
        await page.Locator("input[name=texts]").CheckAsync();
        await page.Locator("form button[type=submit]").ClickAsync();
        await page.KeepAsync("portal-request-thanks");
        return Reference().Match(await page.Locator(".reference").InnerTextAsync()).Value;
    }

    private async Task RemindAndCompleteAsync(IPage page, Phone phone, string appointment)
    {
        var start = DateTimeOffset.Parse(
            await page.Locator("dl time").First.GetAttributeAsync("datetime") ?? "", CultureInfo.InvariantCulture);
        await system.Clock.AdvanceToAsync(start.AddMinutes(-30), null, cancellation);
        (await phone.ReadAsync(cancellation)).Count(text => text.Text.Contains("appointment", StringComparison.Ordinal))
            .ShouldBe(3, "7 days, 2 days and 3 hours before");
        await system.Clock.AdvanceToAsync(start.AddHours(1), null, cancellation);
        await page.GotoAsync(appointment);
        await PressAsync(page, "The patient came", "noted");
        await system.Clock.SettleAsync(null, cancellation);
    }

    private string InDays(int days) => system.Clock.UtcNow.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Presses a button and sees that what it does was done.</summary>
    private static async Task PressAsync(IPage page, string button, string done)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        (await page.Locator("main").InnerTextAsync()).ShouldContain(done);
    }

    [GeneratedRegex("[0-9A-F]{4}-[0-9A-F]{4}")]
    private static partial Regex Reference();
}
