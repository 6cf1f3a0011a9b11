using System.Net;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.Portal.Tests.StandingLinks;

public class StandingLinkTests
{
    private static readonly string Link = $"/p/{PortalTest.Token}";

    /// <summary>Lesson 38.</summary>
    [Fact]
    public async Task Looking_and_posting_the_form_without_a_choice_begin_nothing()
    {
        await using var test = await StartAsync();
        using var browser = test.Browser();
        (await browser.OpenAsync(Link)).ShouldBe(HttpStatusCode.OK);
        browser.Page.ShouldContain("<h1>Tell us how you are now</h1>");
        browser.Page.ShouldContain("In an emergency, call 911.");
        browser.Page.ShouldNotContain("<script");
        browser.Last.Headers.CacheControl!.NoStore.ShouldBeTrue();
        browser.Last.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        (await browser.SendAsync(Link)).ShouldBe(HttpStatusCode.UnprocessableEntity);
        browser.Page.ShouldContain("Please check the box");
        (await browser.SendFormAsync(Link, ("now", "yes"))).ShouldBe(HttpStatusCode.BadRequest, "a form that is not ours");
        test.Portal.Owners.Heard<BeginCheckIn>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_chooses_to_answer_is_led_to_the_check_in_by_a_link_of_its_own()
    {
        await using var test = await StartAsync();
        using var browser = test.Browser();
        await browser.OpenAsync(Link);
        (await browser.SendAsync(Link, ("now", "yes"))).ShouldBe(HttpStatusCode.SeeOther);
        var begun = test.Portal.Owners.Heard<BeginCheckIn>().ShouldHaveSingleItem();
        var led = browser.Last.Headers.Location!.OriginalString;
        (begun.Message.LinkHash, begun.Actor!.Role).ShouldBe((PortalTest.HashOf(PortalTest.Token), Roles.Patient));
        led.ShouldStartWith("/c/");
        begun.Message.CheckInLinkHash.ShouldBe(PortalTest.HashOf(led["/c/".Length..]));
    }

    [Theory]
    [InlineData("link-unknown", HttpStatusCode.NotFound, "This link does not work")]
    [InlineData("follow-up-over", HttpStatusCode.Gone, "This link is no longer in use")]
    [InlineData("follow-up-paused", HttpStatusCode.Gone, "Our questions are paused")]
    [InlineData("too-many-today", HttpStatusCode.TooManyRequests, "You have told us several times today")]
    public async Task A_link_that_begins_nothing_says_what_to_do_instead(string code, HttpStatusCode status, string heading)
    {
        await using var test = await StartAsync();
        using var browser = test.Browser();
        await browser.OpenAsync(Link);
        test.Portal.Owners.Answer<BeginCheckIn>(_ => new Refused(code, "For staff only."));
        (await browser.SendAsync(Link, ("now", "yes"))).ShouldBe(status);
        browser.Page.ShouldContain($"<h1>{heading}</h1>");
        browser.Page.ShouldContain("(555) 010-0199");
        browser.Page.ShouldNotContain("For staff only.");
        test.Portal.Owners.Answer<OpenStandingLink>(_ => new Refused(code, "For staff only."));
        (await browser.OpenAsync(Link)).ShouldBe(status);
    }

    [Fact]
    public async Task The_thanks_of_a_check_in_show_a_standing_link_whose_hash_went_with_the_answers_and_a_danger_shows_none()
    {
        await using var test = await StartAsync();
        using var browser = test.Browser("es-MX");
        test.Ask(PortalTest.Form(Languages.Spanish));
        await browser.OpenAsync(PortalTest.Link);
        var form = browser.Hidden();
        for (var time = 1; time <= 2; time++) await browser.SendFormAsync(PortalTest.Link, [.. form, ("axial", "3"), ("limb", "4"), ("none", "yes")]);
        await browser.FollowAsync();
        browser.Page.ShouldContain("Cuéntenos cómo está ahora");
        var token = browser.Page.Split("href=\"/p/")[1].Split('"')[0];
        test.Sent.Select(s => s.StandingLinkHash).Distinct().ShouldBe([PortalTest.HashOf(token)], "sent twice it is the same link");

        await browser.OpenAsync(PortalTest.Link);
        await browser.SendAsync(PortalTest.Link, ("axial", "3"), ("limb", "4"), ("flag", "chest-pain"));
        await browser.FollowAsync();
        browser.Page.ShouldNotContain("/p/");
        test.Sent[^1].StandingLinkHash.ShouldBeNull();
    }

    private static async Task<PortalTest> StartAsync()
    {
        var test = await PortalTest.StartAsync();
        test.Portal.Owners.Answer<OpenStandingLink>(q => q.LinkHash == PortalTest.HashOf(PortalTest.Token)
            ? new StandingLinkForm(Languages.English) : new Refused("link-unknown", "Nobody has this link."));
        test.Portal.Owners.Answer<BeginCheckIn>(_ => new Accepted(Guid.CreateVersion7(), []));
        return test;
    }
}
