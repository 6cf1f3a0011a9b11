using System.Net;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Scheduling;

namespace FbssFollowUp.Portal.Tests.Appointment;

public class AppointmentPageTests
{
    private static readonly string Link = $"/a/{PortalTest.Token}";
    private static readonly OfferedTime[] Times = [Time(10, 18), Time(11, 13)];

    [Fact]
    public async Task Offered_times_are_shown_in_the_clinics_zone_and_looking_changes_nothing()
    {
        await using var test = await StartAsync(Offer());
        using var browser = test.Browser();
        for (var n = 0; n < 3; n++) (await browser.OpenAsync(Link)).ShouldBe(HttpStatusCode.OK);
        browser.Page.ShouldContain("Tuesday, March 10, 2026, 2:00 PM (New York time)");
        browser.Page.ShouldContain("None of these times fits");
        browser.Page.ShouldNotContain("<script");
        browser.Checked().ShouldBeEmpty();
        browser.Last.Headers.CacheControl!.NoStore.ShouldBeTrue();
        test.Portal.Owners.Heard<AnswerOffer>().ShouldBeEmpty();
    }

    [Fact]
    public async Task One_time_chosen_is_sent_once_with_the_hash_and_thanked_with_the_time()
    {
        await using var test = await StartAsync(Offer());
        using var browser = test.Browser();
        await browser.OpenAsync(Link);
        var form = browser.Hidden();
        (await browser.SendFormAsync(Link, [.. form, ("choice", Times[0].Id.ToString())])).ShouldBe(HttpStatusCode.SeeOther);
        (await browser.SendFormAsync(Link, [.. form, ("choice", Times[0].Id.ToString())])).ShouldBe(HttpStatusCode.SeeOther);
        var sent = test.Portal.Owners.Heard<AnswerOffer>();
        sent.Select(s => s.MessageId).Distinct().Count().ShouldBe(1);
        sent[0].Message.ShouldBe(new AnswerOffer(PortalTest.HashOf(PortalTest.Token), Times[0].Id));
        sent[0].Actor!.Role.ShouldBe(Roles.Patient);
        await browser.FollowAsync();
        browser.Page.ShouldContain("Your appointment is made");
        browser.Page.ShouldContain("Tuesday, March 10, 2026, 2:00 PM (New York time)");
        using var other = test.Browser();
        (await other.OpenAsync($"{Link}/done")).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task None_of_these_is_sent_as_that()
    {
        await using var test = await StartAsync(Offer());
        using var browser = test.Browser();
        await browser.OpenAsync(Link);
        await browser.SendAsync(Link, ("choice", "none-fits"));
        test.Portal.Owners.Heard<AnswerOffer>().ShouldHaveSingleItem().Message.HoldId.ShouldBeNull();
        await browser.FollowAsync();
        browser.Page.ShouldContain("Thank you for telling us");
    }

    /// <summary>Lesson 38: a scanner that posts a form with no human choice in it changes nothing.</summary>
    [Theory]
    [InlineData("nothing chosen", null)]
    [InlineData("a time that was not offered", "0192e4c0-7c5a-7000-8000-000000000009")]
    [InlineData("an answer to another kind of page", "confirm")]
    public async Task A_form_without_a_choice_of_this_page_changes_nothing(string label, string? choice)
    {
        await using var test = await StartAsync(Offer());
        using var browser = test.Browser();
        await browser.OpenAsync(Link);
        (await browser.SendAsync(Link, choice is null ? [] : [("choice", choice)])).ShouldBe(HttpStatusCode.UnprocessableEntity, label);
        browser.Page.ShouldContain("Please choose one.");
        test.Portal.Owners.Heard<AnswerOffer>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_that_is_not_ours_or_of_another_link_changes_nothing()
    {
        await using var test = await StartAsync(Offer());
        using var browser = test.Browser();
        await browser.OpenAsync(Link);
        (await browser.SendFormAsync(Link, ("choice", Times[0].Id.ToString()))).ShouldBe(HttpStatusCode.BadRequest);
        var other = new string('A', 43);
        (await browser.SendFormAsync($"/a/{other}", [.. browser.Hidden(), ("choice", Times[0].Id.ToString())])).ShouldNotBe(HttpStatusCode.SeeOther);
        test.Portal.Owners.Heard<AnswerOffer>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_time_somebody_else_got_is_said_and_the_others_are_shown()
    {
        await using var test = await StartAsync(Offer());
        test.Portal.Owners.Answer<AnswerOffer>(_ => new Refused("slot-gone", "For staff."));
        using var browser = test.Browser();
        await browser.OpenAsync(Link);
        (await browser.SendAsync(Link, ("choice", Times[0].Id.ToString()))).ShouldBe(HttpStatusCode.Conflict);
        browser.Page.ShouldContain("That time has just become unavailable");
        browser.Page.ShouldContain("March 11");
    }

    [Theory]
    [InlineData("confirm", true, "Thank you, see you then")]
    [InlineData("another-time", false, "We will contact you about another time")]
    public async Task An_appointment_is_confirmed_or_another_time_asked_for(string choice, bool confirms, string said)
    {
        await using var test = await StartAsync(Booked());
        using var browser = test.Browser();
        await browser.OpenAsync(Link);
        browser.Page.ShouldContain("Tuesday, March 10, 2026, 2:00 PM (New York time)");
        await browser.SendAsync(Link, ("choice", choice));
        test.Portal.Owners.Heard<AnswerAppointment>().ShouldHaveSingleItem().Message.ShouldBe(new(PortalTest.HashOf(PortalTest.Token), confirms));
        await browser.FollowAsync();
        browser.Page.ShouldContain(said);
    }

    [Fact]
    public async Task It_speaks_the_patients_language_whatever_the_browsers()
    {
        await using var test = await StartAsync(Offer() with { Language = Languages.Spanish });
        using var browser = test.Browser("en-US");
        await browser.OpenAsync(Link);
        browser.Page.ShouldContain("<html lang=\"es\">");
        browser.Page.ShouldContain("martes 10 de marzo de 2026, 14:00 (hora de New York)");
        browser.Page.ShouldContain("Ninguna de estas horas me sirve");
    }

    /// <summary>Lesson 39: one link never opens another's record, and what it cannot open says nothing of it.</summary>
    [Theory]
    [InlineData("link-unknown", HttpStatusCode.NotFound, "This link does not work")]
    [InlineData("link-expired", HttpStatusCode.Gone, "This link has run out")]
    [InlineData("already-answered", HttpStatusCode.Gone, "You have already chosen")]
    public async Task A_link_that_opens_nothing_gets_its_own_clear_page(string code, HttpStatusCode status, string said)
    {
        await using var test = await StartAsync(Offer());
        test.Portal.Owners.Answer<OpenAppointmentLink>(_ => new Refused(code, "For staff only."));
        using var browser = test.Browser();
        (await browser.OpenAsync(Link)).ShouldBe(status);
        browser.Page.ShouldContain(said);
        browser.Page.ShouldNotContain("For staff only");
        browser.Page.ShouldNotContain("March");
    }

    [Fact]
    public async Task An_address_that_cannot_be_a_link_is_not_even_asked_about()
    {
        await using var test = await StartAsync(Offer());
        using var browser = test.Browser();
        (await browser.OpenAsync("/a/short")).ShouldBe(HttpStatusCode.NotFound);
        test.Portal.Owners.Heard<OpenAppointmentLink>().ShouldBeEmpty();
    }

    private static async Task<PortalTest> StartAsync(AppointmentForm form)
    {
        var test = await PortalTest.StartAsync();
        test.Portal.Owners.Answer<OpenAppointmentLink>(q => q.LinkHash == PortalTest.HashOf(PortalTest.Token) ? form : new Refused("link-unknown", "No appointment has this link."));
        test.Portal.Owners.Answer<AnswerOffer>(_ => new Accepted(Guid.CreateVersion7(), []));
        test.Portal.Owners.Answer<AnswerAppointment>(_ => new Accepted(Guid.CreateVersion7(), []));
        return test;
    }

    private static AppointmentForm Offer() => new(Languages.English, "America/New_York", Times, null, false, false);

    private static AppointmentForm Booked() => new(Languages.English, "America/New_York", [], Times[0], false, false);

    private static OfferedTime Time(int day, int hour) =>
        new(Guid.CreateVersion7(), new(2026, 3, day, hour, 0, 0, TimeSpan.Zero), new(2026, 3, day, hour, 30, 0, TimeSpan.Zero));
}
