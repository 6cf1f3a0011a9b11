using System.Net;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.Portal.Tests;

public class LinkTests
{
    [Theory]
    [InlineData("link-unknown", HttpStatusCode.NotFound, "This link does not work")]
    [InlineData("link-expired", HttpStatusCode.Gone, "This link has run out")]
    [InlineData("already-answered", HttpStatusCode.Gone, "These questions have been answered")]
    public async Task A_link_that_cannot_be_used_has_one_clear_page_that_says_nothing_else(string code, HttpStatusCode status, string heading)
    {
        await using var test = await PortalTest.StartAsync();
        test.Refuse(code);
        using var browser = test.Browser();

        (await browser.OpenAsync(PortalTest.Link)).ShouldBe(status);

        browser.Page.ShouldContain($"<h1>{heading}</h1>");
        browser.Page.ShouldNotContain("<form");
        browser.Page.ShouldNotContain("For staff only.");
        browser.Page.ShouldContain("(555) 010-0199");
    }

    /// <summary>Late answers count on the day they are given; looking begins nothing.</summary>
    [Fact]
    public async Task A_link_that_has_run_out_leads_to_a_check_in_of_today_while_its_patient_is_followed()
    {
        await using var test = await PortalTest.StartAsync();
        test.Refuse("link-expired");
        test.Portal.Owners.Answer<OpenStandingLink>(q =>
            q.LinkHash == PortalTest.HashOf(PortalTest.Token) ? new StandingLinkForm(Languages.English) : new Refused("link-unknown", "Nobody has this link."));
        using var browser = test.Browser();
        (await browser.OpenAsync(PortalTest.Link)).ShouldBe(HttpStatusCode.Redirect);
        browser.Last.Headers.Location!.OriginalString.ShouldBe($"/p/{PortalTest.Token}");
        await browser.FollowAsync();
        browser.Page.ShouldContain("<h1>Tell us how you are now</h1>");
        test.Portal.Owners.Heard<BeginCheckIn>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("short", "too short")]
    [InlineData("AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE0", "too long")]
    [InlineData("AbCdEfGhIjKlMnOpQrStUvWxYz0123456789+_AbCdE", "not base64url")]
    [InlineData("%3Cscript%3Ealert(1)%3C%2Fscript%3E", "markup")]
    public async Task What_cannot_be_a_token_is_an_unknown_link_and_nobody_is_asked(string token, string why)
    {
        await using var test = await PortalTest.StartAsync();
        using var browser = test.Browser();

        (await browser.OpenAsync($"/c/{token}")).ShouldBe(HttpStatusCode.NotFound, why);

        browser.Page.ShouldContain("<h1>This link does not work</h1>");
        browser.Page.ShouldNotContain("alert(1)");
        test.Portal.Owners.Heard<Contracts.PostOp.OpenCheckIn>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wrong_link_an_unknown_page_and_a_wrong_token_look_alike()
    {
        await using var test = await PortalTest.StartAsync();
        using var browser = test.Browser();
        List<string> pages = [];

        foreach (var path in new[] { $"/c/{PortalTest.Token[..^1]}U", "/c/nonsense", "/c", "/admin", "/c/nonsense/thanks/more" })
        {
            (await browser.OpenAsync(path)).ShouldBe(HttpStatusCode.NotFound, path);
            pages.Add(browser.Page);
        }

        pages.Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_form_of_one_link_cannot_be_sent_to_another()
    {
        await using var test = await PortalTest.StartAsync();
        using var browser = test.Browser();
        await browser.OpenAsync(PortalTest.Link);
        var other = $"/c/{new string('A', 43)}";
        test.Portal.Owners.Answer<Contracts.PostOp.OpenCheckIn>(_ => PortalTest.Form());

        (await browser.SendAsync(other, ("axial", "3"), ("limb", "4"), ("none", "yes"))).ShouldBe(HttpStatusCode.BadRequest);

        test.Sent.ShouldBeEmpty();
        browser.Checked().ShouldBe(["axial=3", "limb=4", "none=yes"]);
    }

    [Fact]
    public async Task A_form_from_elsewhere_is_not_sent_but_comes_back_with_what_was_typed()
    {
        await using var test = await PortalTest.StartAsync();
        using var browser = test.Browser();
        await browser.OpenAsync(PortalTest.Link);
        var ticket = browser.Hidden().Single(h => h.Field == "ticket");
        using var thief = test.Browser();

        (await thief.SendFormAsync(PortalTest.Link, ticket, ("axial", "3"), ("limb", "4"), ("none", "yes"))).ShouldBe(HttpStatusCode.BadRequest);

        test.Sent.ShouldBeEmpty();
        thief.Checked().ShouldBe(["axial=3", "limb=4", "none=yes"]);
    }

    [Fact]
    public async Task A_form_opened_before_a_restart_is_good_after_it()
    {
        await using var test = await PortalTest.StartAsync();
        using var before = test.Browser();
        await before.OpenAsync(PortalTest.Link);

        await test.Portal.RestartAsync();

        using var after = before.MovedTo(test.Portal.PublicAddress);
        (await after.SendAsync(PortalTest.Link, ("axial", "3"), ("limb", "4"), ("none", "yes"))).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task The_thanks_of_one_browser_are_not_shown_to_another()
    {
        await using var test = await PortalTest.StartAsync();
        using var other = test.Browser();

        (await other.OpenAsync($"{PortalTest.Link}/thanks")).ShouldBe(HttpStatusCode.Redirect);

        other.Last.Headers.Location!.OriginalString.ShouldBe(PortalTest.Link);
    }
}
