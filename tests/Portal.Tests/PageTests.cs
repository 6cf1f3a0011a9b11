using System.Net;
using System.Reflection;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Portal.Visits;
using FbssFollowUp.Portal.Words;

namespace FbssFollowUp.Portal.Tests;

public class PageTests
{
    [Fact]
    public async Task Every_page_is_private_runs_no_script_and_names_the_emergency_number()
    {
        await using var test = await PortalTest.StartAsync();
        using var browser = test.Browser();

        foreach (var path in new[] { "/", PortalTest.Link, "/c/wrong", "/nowhere" })
        {
            await browser.OpenAsync(path);
            var headers = browser.Last.Headers.Concat(browser.Last.Content.Headers).ToDictionary(h => h.Key, h => string.Join(", ", h.Value));
            headers["Cache-Control"].ShouldBe("no-store", path);
            headers["Referrer-Policy"].ShouldBe("no-referrer", path);
            headers["X-Content-Type-Options"].ShouldBe("nosniff", path);
            headers["Content-Security-Policy"].ShouldContain("default-src 'none'");
            headers["Content-Security-Policy"].ShouldContain("frame-ancestors 'none'");
            headers.Keys.ShouldNotContain("Server");
            browser.Page.ShouldNotContain("<script");
            browser.Page.ShouldNotContain("style=");
            browser.Page.ShouldContain("is not watched around the clock and is not for emergencies. In an emergency, call 911.");
        }
    }

    [Fact]
    public async Task The_front_page_says_what_to_do_in_the_browsers_language_or_the_one_chosen()
    {
        await using var test = await PortalTest.StartAsync();
        using var english = test.Browser("en-US,en;q=0.9");
        using var spanish = test.Browser("fr, es-MX;q=0.8, en;q=0.5");

        (await english.OpenAsync("/")).ShouldBe(HttpStatusCode.OK);
        await spanish.OpenAsync("/");

        english.Page.ShouldContain("Riverside Clinic cares for people");
        english.Page.ShouldContain("Call 911 or go to the emergency room now for:");
        english.Page.ShouldContain("href=\"/request?lang=en\"");
        spanish.Page.ShouldContain("Riverside Clinic atiende a personas");
        spanish.Page.ShouldContain("href=\"/request?lang=es\"");

        await english.OpenAsync("/?lang=es");
        english.Page.ShouldContain("<html lang=\"es\">");
    }

    [Fact]
    public async Task A_form_of_more_than_64_KB_is_refused()
    {
        await using var test = await PortalTest.StartAsync();
        using var browser = test.Browser();
        await browser.OpenAsync(PortalTest.Link);

        (await browser.SendAsync(PortalTest.Link, ("axial", "3"), ("limb", new string('4', 70_000)), ("none", "yes"))).ShouldBe(HttpStatusCode.RequestEntityTooLarge);

        test.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_address_that_asks_too_often_is_told_to_wait_and_others_are_not()
    {
        await using var test = await PortalTest.StartAsync(new() { ["Portal:PagesPerMinute"] = "5" });
        using var browser = test.Browser();

        for (var i = 0; i < 5; i++) (await browser.OpenAsync("/")).ShouldBe(HttpStatusCode.OK);

        (await browser.OpenAsync("/")).ShouldBe(HttpStatusCode.TooManyRequests);
        browser.Page.ShouldContain("Please wait a minute");
        browser.Last.Headers.RetryAfter.ShouldNotBeNull();
        (await browser.OpenAsync("/", ("X-Forwarded-For", "203.0.113.9"))).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("203.0.113.9", "203.0.113.9")]
    [InlineData("::ffff:203.0.113.9", "203.0.113.9")]
    [InlineData("2001:db8:1:2:3:4:5:6", "20010DB800010002")]
    public void A_house_is_one_address(string address, string key) => VisitLimits.KeyOf(IPAddress.Parse(address)).ShouldBe(key);

    [Fact]
    public async Task A_failure_of_ours_is_an_apology_without_a_detail()
    {
        await using var test = await PortalTest.StartAsync();
        test.Ask(PortalTest.Form(axial: "elbow"));
        using var browser = test.Browser();

        (await browser.OpenAsync(PortalTest.Link)).ShouldBe(HttpStatusCode.InternalServerError);

        browser.Page.ShouldContain("Something went wrong on our side");
        browser.Page.ShouldNotContain("elbow");
    }

    [Fact]
    public async Task The_secret_of_a_link_is_in_no_log()
    {
        await using var test = await PortalTest.StartAsync();
        test.Ask(PortalTest.Form(axial: "elbow"));
        using var browser = test.Browser();

        await browser.OpenAsync(PortalTest.Link);

        test.Portal.Logs.ShouldNotBeEmpty();
        test.Portal.Logs.ShouldAllBe(l => !l.Contains(PortalTest.Token));
    }

    public static TheoryData<string> AllLanguages => [.. Languages.All];

    [Theory, MemberData(nameof(AllLanguages))]
    public void Every_item_and_every_site_has_words(string language)
    {
        var words = PortalWords.In(language);

        words.Language.ShouldBe(language);
        Codes(typeof(RedFlagCodes)).ShouldAllBe(code => words.RedFlags.ContainsKey(code));
        Codes(typeof(Sites)).ShouldAllBe(site => words.PainQuestion.ContainsKey(site));
    }

    [Theory, MemberData(nameof(AllLanguages))]
    public void No_patient_reads_a_diagnosis_or_that_something_failed(string language)
    {
        var text = string.Join('\n', Texts(PortalWords.In(language)).Concat(Texts(FrontWords.In(language))).Concat(Texts(StandingWords.In(language))));

        foreach (var word in new[] { "FBSS", "fail", "syndrome", "síndrome", "diagnos", "fracas", "stenosis", "estenosis", "hernia" })
            text.ShouldNotContain(word, Case.Insensitive);
        text.Length.ShouldBeGreaterThan(2000);
    }

    private static IEnumerable<string> Codes(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!);

    private static IEnumerable<string> Texts(object words) => words.GetType().GetProperties().Where(p => p.GetMethod!.IsPublic && !p.GetMethod.IsStatic)
        .SelectMany(p => p.GetValue(words) switch
        {
            FurtherWords further => Texts(further),
            string text => [text],
            IEnumerable<string> texts => texts,
            IReadOnlyDictionary<string, string> texts => texts.Values,
            Func<string, string> of => [of("Riverside Clinic")],
            Func<int, int, string> of => [of(1, 2)],
            _ => throw new InvalidOperationException(p.Name)
        });
}
