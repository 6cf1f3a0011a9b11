using FbssFollowUp.Browsing;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Portal.Tests.Request;
using FbssFollowUp.Testing;

namespace FbssFollowUp.Portal.Tests;

/// <summary>Every page of the Portal in every state, in both languages, as Chromium shows it: axe, keyboard, and screens from 320 pixels on.</summary>
public class AccessibilityTests(Browser browser, RequestPortal portal) : IClassFixture<Browser>, IClassFixture<RequestPortal>
{
    private const int Steps = 9;
    private static readonly string Standing = $"/p/{PortalTest.Token}";
    private static readonly string Appointment = $"/a/{PortalTest.Token}";

    private static readonly OfferedTime Time = new(new("0192e4c0-7c5a-7000-8000-000000000001"), RunningService.Start.AddDays(10), RunningService.Start.AddDays(10).AddHours(1));

    public static TheoryData<string> AllLanguages => [.. Languages.All];

    [Theory, MemberData(nameof(AllLanguages))]
    public async Task The_front_page_and_links_that_open_nothing_can_be_used_by_everybody(string language)
    {
        var tour = await StartAsync(language);
        await tour.OpenAsync("/", "front");
        await tour.OpenAsync("/c/wrong", "unknown");
        foreach (var code in new[] { "link-expired", "already-answered", "another" })
        {
            portal.Test.Refuse(code);
            await tour.OpenAsync(PortalTest.Link, $"check-in {code}");
            portal.Test.Portal.Owners.Answer<OpenAppointmentLink>(_ => new Refused(code, "For staff only."));
            await tour.OpenAsync(Appointment, $"appointment {code}");
        }

        tour.Faults.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(AllLanguages))]
    public async Task A_check_in_can_be_begun_and_answered_by_everybody_all_at_once_and_one_by_one(string language)
    {
        var tour = await StartAsync(language);
        portal.Test.Portal.Owners.Answer<OpenStandingLink>(_ => new StandingLinkForm(language));
        await tour.OpenAsync(Standing, "standing link");
        await tour.SendAsync("standing link with nothing chosen");
        portal.Test.Portal.Owners.Answer<SaveCheckInProgress>(_ => new Accepted(Guid.CreateVersion7(), []));
        portal.Test.Ask(PortalTest.Form(language));
        await tour.OpenAsync(PortalTest.Link, "check-in early");
        await tour.SendAsync("check-in early with nothing answered");
        portal.Test.Ask(PortalTest.Form(language) with { AsksFurther = true });
        await tour.OpenAsync(PortalTest.Link, "check-in");
        for (var step = 1; step <= Steps; step++) await tour.OpenAsync($"{PortalTest.Link}?step={step}", $"check-in {step} of {Steps}");
        await tour.PressAsync("button.quiet", "check-in saved");

        await tour.OpenAsync(PortalTest.Link);
        foreach (var choice in new[] { "axial=3", "limb=2", "flag=chest-pain", "none=yes", "new-pain=other-limb", "no-new-pain=yes" }) await tour.ChooseAsync(choice);
        await tour.SendAsync("check-in contradictory");
        await tour.ChooseAsync("none=yes", false);
        await tour.ChooseAsync("no-new-pain=yes", false);
        await tour.SendAsync("check-in thanks in danger");
        await tour.OpenAsync(PortalTest.Link);
        foreach (var choice in new[] { "axial=3", "limb=2", "none=yes" }) await tour.ChooseAsync(choice);
        await tour.SendAsync("check-in thanks");

        tour.Faults.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(AllLanguages))]
    public async Task Times_can_be_chosen_confirmed_and_changed_by_everybody(string language)
    {
        var tour = await StartAsync(language);
        portal.Test.Portal.Owners.Answer<AnswerOffer>(_ => new Accepted(Guid.CreateVersion7(), []));
        portal.Test.Portal.Owners.Answer<AnswerAppointment>(_ => new Accepted(Guid.CreateVersion7(), []));
        AppointmentForm offered = new(language, "America/New_York", [Time, Time with { Id = Guid.CreateVersion7(), StartsAt = Time.StartsAt.AddDays(1) }], null, false, false);
        AppointmentForm booked = offered with { Offered = [], Appointment = Time };
        foreach (var (name, form, choices) in new (string, AppointmentForm, string[])[]
                 {
                     ("offer", offered, [$"choice={Time.Id}", "choice=none-fits"]), ("booked", booked, ["choice=confirm", "choice=another-time"]),
                     ("confirmed", booked with { Confirmed = true }, []), ("another time asked", booked with { AnotherTimeAsked = true }, [])
                 })
        {
            portal.Test.Portal.Owners.Answer<OpenAppointmentLink>(_ => form);
            await tour.OpenAsync(Appointment, name);
            if (choices.Length > 0) await tour.SendAsync($"{name} with nothing chosen");
            foreach (var choice in choices)
            {
                await tour.OpenAsync(Appointment);
                await tour.ChooseAsync(choice);
                await tour.SendAsync($"{name} {choice.Split('=')[1]}");
            }
        }

        tour.Faults.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(AllLanguages))]
    public async Task An_appointment_can_be_asked_for_by_everybody(string language)
    {
        var tour = await StartAsync(language);
        await tour.OpenAsync($"/request?lang={language}", "request");
        await tour.SendAsync("request with nothing checked");
        await tour.ChooseAsync("none=yes");
        await tour.ChooseAsync("flag=chest-pain");
        await tour.SendAsync("request contradictory");
        await tour.ChooseAsync("none=yes", false);
        await tour.SendAsync("request emergency");
        await tour.SendAsync("request urgent details");
        await tour.OpenAsync($"/request?lang={language}");
        await tour.ChooseAsync("none=yes");
        await tour.SendAsync("request details");
        await tour.FillAsync("#email", "nobody");
        await tour.SendAsync("request details with nothing right");
        await tour.ChooseAsync("kind=consultation");
        await tour.Page.Locator("#birth-month").SelectOptionAsync("3");
        foreach (var (field, text) in new[] { ("given-name", "Rosa"), ("family-name", "Núñez"), ("birth-day", "25"), ("birth-year", "1965"), ("phone", "(442) 555-0100"), ("email", "") })
            await tour.FillAsync($"#{field}", text);
        await tour.SendAsync("request thanks");
        (await tour.Page.Locator(".reference").CountAsync()).ShouldBe(1);

        tour.Faults.ShouldBeEmpty();
    }

    private async Task<Tour> StartAsync(string language) => new(await browser.WithoutContentPolicyAsync(language), portal.Test.Portal.PublicAddress, language);
}
