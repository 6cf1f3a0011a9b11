using System.Net;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Testing;

namespace FbssFollowUp.Portal.Tests.Request;

/// <summary>One Portal with room for many requests from this one address.</summary>
public sealed class RequestPortal : IAsyncLifetime
{
    public static readonly Guid RequestId = new("0195c000-0000-7000-8000-00007f3a92c1");

    internal PortalTest Test { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Test = await PortalTest.StartAsync(new() { ["Portal:RequestsPerHour"] = "10000", ["Portal:PagesPerMinute"] = "10000" });
        Take();
    }

    public ValueTask DisposeAsync() => Test.DisposeAsync();

    internal void Take() => Test.Portal.Owners.Answer<RequestConsultation>(_ => new Accepted(RequestId, []));

    internal void Refuse(string code) => Test.Portal.Owners.Answer<RequestConsultation>(_ => new Refused(code, "For staff only."));

    /// <summary>What was sent of the form a browser has open.</summary>
    internal IReadOnlyList<(Guid MessageId, Actor? Actor, RequestConsultation Message)> SentOf(PortalBrowser browser) =>
        [.. Test.Portal.Owners.Heard<RequestConsultation>().Where(h => $"{h.Message.FormId}" == browser.Hidden().SingleOrDefault(f => f.Field == "form").Value)];
}

public class RequestTests(RequestPortal portal) : IClassFixture<RequestPortal>
{
    private static readonly (string, string)[] Rosa =
    [
        ("kind", "second-opinion"), ("given-name", "Rosa"), ("family-name", "Núñez"), ("birth-month", "3"), ("birth-day", "25"), ("birth-year", "1965"),
        ("phone", "(442) 555-0100"), ("email", "rosa@example.org"), ("time-zone", "America/Denver"), ("texts", "yes"), ("record", "mri"), ("record", "ct")
    ];

    [Fact]
    public async Task A_person_answers_the_red_flags_then_the_details_and_is_thanked_with_a_reference_once_it_was_taken()
    {
        using var browser = await ScreenedAsync("es-MX");
        browser.Page.ShouldContain("Sobre usted");
        (await browser.SendAsync("/request/details", Rosa)).ShouldBe(HttpStatusCode.SeeOther);
        (await browser.FollowAsync()).ShouldBe(HttpStatusCode.OK);
        browser.Page.ShouldContain("7F3A-92C1");
        browser.Page.ShouldContain("Su solicitud ha llegado");
        var sent = portal.Test.Portal.Owners.Heard<RequestConsultation>().Last(h => h.Message.Kind == "second-opinion" && h.Message.Language == "es");
        sent.Actor!.Role.ShouldBe(Roles.Patient);
        (sent.Message.GivenName, sent.Message.BirthDate, sent.Message.TimeZone, sent.Message.TextConsent, sent.Message.NoRedFlags)
            .ShouldBe(("Rosa", new DateOnly(1965, 3, 25), "America/Denver", true, true));
        sent.Message.Records.ShouldBe(["mri", "ct"]);
    }

    /// <summary>Lesson 38: a mail scanner that opens every link, and even posts a form with no human choice in it, changes nothing.</summary>
    [Fact]
    public async Task A_scanner_that_opens_every_page_and_posts_every_form_without_a_human_choice_changes_nothing()
    {
        using var scanner = portal.Test.Browser();
        var before = portal.Test.Portal.Owners.Heard<RequestConsultation>().Count;
        foreach (var page in new[] { "/request", "/request?lang=es", "/request/details", "/request/thanks" }) await scanner.OpenAsync(page);
        await scanner.OpenAsync("/request");
        (await scanner.SendAsync("/request")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await scanner.SendAsync("/request/details")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await scanner.SendFormAsync("/request/details")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var halfway = await ScreenedAsync();
        (await halfway.SendAsync("/request/details")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        portal.Test.Portal.Owners.Heard<RequestConsultation>().Count.ShouldBe(before);
    }

    [Fact]
    public async Task An_emergency_is_answered_with_911_and_no_details_are_asked_for_until_the_person_goes_on_and_is_then_urgent()
    {
        using var browser = portal.Test.Browser();
        await browser.OpenAsync("/request");
        (await browser.SendAsync("/request", ("flag", RedFlagCodes.ChestPain))).ShouldBe(HttpStatusCode.OK);
        browser.Page.IndexOf("Call 911", StringComparison.Ordinal).ShouldBeInRange(0, browser.Page.IndexOf("<h1>", StringComparison.Ordinal));
        browser.Page.ShouldNotContain("given-name");
        (await browser.SendAsync("/request")).ShouldBe(HttpStatusCode.OK);
        browser.Page.ShouldContain("marked as urgent");
        browser.Page.ShouldContain("Call 911");
        (await browser.SendAsync("/request/details", Rosa)).ShouldBe(HttpStatusCode.SeeOther);
        portal.Test.Portal.Owners.Heard<RequestConsultation>()[^1].Message.RedFlags.ShouldBe([RedFlagCodes.ChestPain]);
        await browser.FollowAsync();
        browser.Page.ShouldContain("Call 911");
    }

    [Theory]
    [InlineData("", "flag", "nothing chosen")]
    [InlineData("none=yes flag=fever", "flag", "contradictory")]
    [InlineData("flag=hiccups", "flag", "an item not asked")]
    public async Task Red_flags_that_are_not_answered_or_contradict_each_other_are_asked_again(string typed, string field, string label)
    {
        using var browser = portal.Test.Browser();
        await browser.OpenAsync("/request");
        var answers = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => a.Split('=')).Select(a => (a[0], a[1])).ToArray();
        (await browser.SendAsync("/request", answers)).ShouldBe(HttpStatusCode.UnprocessableEntity, label);
        browser.Page.ShouldContain($"href=\"#{field}\"");
    }

    public static TheoryData<string, string, string> WrongFields => new()
    {
        { "kind", "reassessment", "kind" }, { "kind", "", "kind" }, { "given-name", " ", "given-name" }, { "family-name", "---", "family-name" },
        { "birth-day", "31x", "birth-date" }, { "birth-year", "65", "birth-date" }, { "birth-year", "2999", "birth-date" }, { "birth-month", "2 ", "" },
        { "birth-day", "", "birth-date" }, { "phone", "none", "phone" }, { "phone", "", "phone" }, { "email", "rosa", "email" }, { "email", "", "" },
        { "time-zone", "Mars/Olympus", "time-zone" }, { "website", "https://spam.example", "website" }
    };

    [Theory]
    [MemberData(nameof(WrongFields))]
    public async Task Every_field_that_cannot_be_is_named_and_all_that_was_typed_is_kept(string field, string value, string wrong)
    {
        using var browser = await ScreenedAsync();
        (string, string)[] typed = [.. Rosa.Where(f => f.Item1 != field), (field, value)];
        var status = await browser.SendAsync("/request/details", typed);
        status.ShouldBe(wrong.Length == 0 ? HttpStatusCode.SeeOther : HttpStatusCode.UnprocessableEntity);
        if (wrong.Length == 0) return;
        browser.Page.ShouldContain($"href=\"#{wrong}\"");
        browser.Page.ShouldContain($"id=\"{wrong}\"");
        portal.SentOf(browser).ShouldBeEmpty();
        if (field != "family-name") browser.Page.ShouldContain("value=\"Núñez\"");
        browser.Checked().ShouldContain("record=mri");
        browser.Page.ShouldNotContain("spam.example");
    }

    [Fact]
    public async Task A_form_filled_in_by_a_browser_where_no_person_looks_is_sent_with_one_press_more()
    {
        using var browser = await ScreenedAsync();
        (await browser.SendAsync("/request/details", [.. Rosa, ("website", "https://me.example")])).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await browser.SendAsync("/request/details", Rosa)).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task The_same_form_sent_many_times_is_one_command_and_a_refreshed_thanks_page_sends_nothing()
    {
        using var browser = await ScreenedAsync();
        var form = browser.Hidden();
        (string, string)[] all = [.. form, .. Rosa];
        for (var i = 0; i < 3; i++) (await browser.SendFormAsync("/request/details", all)).ShouldBe(HttpStatusCode.SeeOther);
        for (var i = 0; i < 3; i++) (await browser.OpenAsync("/request/thanks")).ShouldBe(HttpStatusCode.OK);
        var id = form.Single(f => f.Field == "form").Value;
        portal.Test.Portal.Owners.Heard<RequestConsultation>().Where(h => $"{h.Message.FormId}" == id).Select(h => h.MessageId).Distinct().Count().ShouldBe(1);
    }

    [Theory]
    [InlineData("phone-unreadable", "#phone")]
    [InlineData("name-unreadable", "#given-name")]
    [InlineData("form-sent-already", "This form was sent already")]
    [InlineData("something-new", "could not be taken")]
    public async Task What_the_owner_refuses_comes_back_in_words_for_the_person_with_what_was_typed(string code, string words)
    {
        using var browser = await ScreenedAsync();
        portal.Refuse(code);
        (await browser.SendAsync("/request/details", Rosa)).ShouldBe(HttpStatusCode.UnprocessableEntity);
        portal.Take();
        browser.Page.ShouldContain(words);
        browser.Page.ShouldContain("value=\"Rosa\"");
        browser.Page.ShouldNotContain("For staff only");
    }

    [Fact]
    public async Task A_form_from_elsewhere_or_too_old_comes_back_with_what_was_typed_and_is_not_sent()
    {
        using var browser = await ScreenedAsync();
        (string, string)[] forged = [.. browser.Hidden().Where(f => f.Field != "__RequestVerificationToken"), .. Rosa];
        (await browser.SendFormAsync("/request/details", forged)).ShouldBe(HttpStatusCode.BadRequest);
        portal.SentOf(browser).ShouldBeEmpty();
        (await browser.SendAsync("/request/details", Rosa)).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Words_of_a_visitor_are_shown_as_words()
    {
        using var browser = await ScreenedAsync();
        (string, string)[] typed = [.. Rosa.Where(f => f.Item1 is not ("given-name" or "phone")), ("given-name", "\"><script>alert(1)</script>"), ("phone", "")];
        await browser.SendAsync("/request/details", typed);
        (await browser.Last.Content.ReadAsStringAsync()).ShouldNotContain("<script>");
    }

    [Fact]
    public async Task Above_the_limit_of_an_address_nothing_typed_is_lost_and_mistakes_cost_nothing()
    {
        await using var test = await PortalTest.StartAsync(new() { ["Portal:RequestsPerHour"] = "1" });
        test.Portal.Owners.Answer<RequestConsultation>(_ => new Accepted(RequestPortal.RequestId, []));
        using var browser = await ScreenedAsync(test);
        for (var i = 0; i < 3; i++) await browser.SendAsync("/request/details", ("given-name", "Rosa"));
        (await browser.SendAsync("/request/details", Rosa)).ShouldBe(HttpStatusCode.SeeOther);
        using var second = await ScreenedAsync(test);
        (await second.SendAsync("/request/details", Rosa)).ShouldBe(HttpStatusCode.TooManyRequests);
        second.Page.ShouldContain("Nothing you typed is lost");
        second.Page.ShouldContain("value=\"Rosa\"");
    }

    [Fact]
    public async Task With_the_broker_away_the_page_says_so_keeps_what_was_typed_and_sends_it_once_when_it_is_back()
    {
        await using TcpProxy wire = new((await TestServers.RunningAsync()).RabbitMq);
        wire.Open();
        await using var test = await PortalTest.StartAsync(new() { ["Broker:Host"] = "127.0.0.1", ["Broker:Port"] = $"{wire.Port}" });
        test.Portal.Owners.Answer<RequestConsultation>(_ => new Accepted(RequestPortal.RequestId, []));
        await wire.CutAsync();
        using var browser = await ScreenedAsync(test);
        (await browser.SendAsync("/request/details", Rosa)).ShouldBe(HttpStatusCode.ServiceUnavailable);
        browser.Page.ShouldContain("could not be sent just now");
        browser.Page.ShouldContain("value=\"Rosa\"");
        wire.Open();
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(60));
        while (await browser.SendAsync("/request/details", Rosa) != HttpStatusCode.SeeOther) await Task.Delay(100, limit.Token);
        test.Portal.Owners.Heard<RequestConsultation>().Select(h => h.MessageId).Distinct().Count().ShouldBe(1);
    }

    private Task<PortalBrowser> ScreenedAsync(string language = "en-US") => ScreenedAsync(portal.Test, language);

    private static async Task<PortalBrowser> ScreenedAsync(PortalTest test, string language = "en-US")
    {
        var browser = test.Browser(language);
        (await browser.OpenAsync("/request")).ShouldBe(HttpStatusCode.OK);
        (await browser.SendAsync("/request", ("none", "yes"))).ShouldBe(HttpStatusCode.OK);
        return browser;
    }
}
