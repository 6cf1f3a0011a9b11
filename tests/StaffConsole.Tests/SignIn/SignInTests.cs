using System.Net;
using FbssFollowUp.Contracts;
using FbssFollowUp.StaffConsole.SignIn;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.StaffConsole.Tests.SignIn;

[Collection(ConsoleTests.Name)]
public sealed class SignInTests(RunningConsole console)
{
    private const string WrongPassword = "certainly not the one";

    [Fact]
    public async Task The_right_password_opens_the_page_that_was_asked_for()
    {
        using var browser = console.Anonymous();
        var asked = await browser.GetAsync("/reassessments");
        asked.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        asked.Headers.Location!.PathAndQuery.ShouldBe("/sign-in?returnTo=%2Freassessments");

        var answer = await browser.SignInAsync("dr-ellis@example.org", RunningConsole.Password, "?returnTo=%2Freassessments");

        answer.Headers.Location!.ToString().ShouldEndWith("/reassessments");
        (await browser.PageAsync("/reassessments")).ShouldContain("Dr. Ellis");
    }

    [Fact]
    public async Task Who_has_not_signed_in_cannot_make_the_console_read_megabytes()
    {
        using HttpClient anybody = new(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) }) { BaseAddress = console.Service.PublicAddress };
        using Megabytes form = new();
        using HttpRequestMessage request = new(HttpMethod.Post, "/sign-in") { Content = form, Headers = { ExpectContinue = true } };

        (await anybody.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        form.IsAskedFor.ShouldBeFalse("it is refused by its announced length");
    }

    private sealed class Megabytes : HttpContent
    {
        private const int Length = 3_000_000;

        public Megabytes() => Headers.ContentType = new("application/x-www-form-urlencoded");

        public bool IsAskedFor { get; private set; }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            IsAskedFor = true;
            return stream.WriteAsync(new byte[Length]).AsTask();
        }

        protected override bool TryComputeLength(out long length)
        {
            length = Length;
            return true;
        }
    }

    [Fact]
    public async Task Another_site_is_never_returned_to()
    {
        using var browser = console.Anonymous();

        var answer = await browser.SignInAsync("dr-ellis@example.org", RunningConsole.Password, "?returnTo=https%3A%2F%2Fevil.example");

        answer.Headers.Location!.ToString().ShouldNotContain("evil");
    }

    [Fact]
    public async Task The_sessions_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        using var browser = console.Anonymous();

        var answer = await browser.SignInAsync("DR-Ellis@example.org", RunningConsole.Password);

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("fbss-console=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=strict");
        cookie.ShouldNotContain("expires", Case.Insensitive, "it ends with the browser");
    }

    [Fact]
    public async Task An_unknown_person_and_a_wrong_password_get_the_same_answer_and_the_address_is_kept()
    {
        var someone = await NewMemberAsync("same-answer");
        using var browser = console.Anonymous();

        var unknown = await browser.SignInAsync("nobody@example.org", WrongPassword);
        var wrong = await browser.SignInAsync(someone.Email, WrongPassword);

        (unknown.StatusCode, wrong.StatusCode).ShouldBe((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized));
        var pages = (Unknown: await unknown.Content.ReadAsStringAsync(), Wrong: await wrong.Content.ReadAsStringAsync());
        Alert(pages.Unknown).ShouldBe(Alert(pages.Wrong));
        pages.Wrong.ShouldContain($"value=\"{someone.Email}\"");
        pages.Wrong.ShouldNotContain(WrongPassword);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_even_for_the_right_one_with_the_same_answer()
    {
        var someone = await NewMemberAsync("locked-out");
        using var browser = console.Anonymous();
        List<string> alerts = [];

        for (var i = 0; i < 5; i++) alerts.Add(Alert(await (await browser.SignInAsync(someone.Email, WrongPassword)).Content.ReadAsStringAsync()));
        var right = await browser.SignInAsync(someone.Email, RunningConsole.Password);

        right.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        alerts.Append(Alert(await right.Content.ReadAsStringAsync())).Distinct().ShouldHaveSingleItem();
        var until = await console.Service.Database(db => db.Staff.Where(s => s.Code == someone.Code).Select(s => s.LockedUntil).SingleAsync());
        (until - TimeProvider.System.GetUtcNow())!.Value.TotalMinutes.ShouldBeInRange(14, 15);
    }

    [Fact]
    public async Task Guesses_made_side_by_side_are_counted_one_by_one()
    {
        var someone = await NewMemberAsync("side-by-side");
        using var browser = console.Anonymous();

        var form = Browser.HiddenFields(await browser.PageAsync("/sign-in"), "sign-in");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => browser.PostAsync("/sign-in", form, ("Form.Email", someone.Email), ("Form.Password", WrongPassword))));

        (await console.Service.Database(db => db.Staff.Where(s => s.Code == someone.Code).Select(s => s.FailedSignIns).SingleAsync())).ShouldBe(4);
    }

    [Fact]
    public void An_account_and_an_address_are_slowed_down()
    {
        using var throttle = new Throttle();
        var home = IPAddress.Parse("192.0.2.1");

        Enumerable.Range(0, 11).Count(_ => throttle.Allows(home, "a@example.org")).ShouldBe(Throttle.TriesPerAccountAndMinute);
        Enumerable.Range(0, 20).Count(i => throttle.Allows(home, $"b{i}@example.org")).ShouldBe(Throttle.TriesPerAddressAndMinute - 11);
        throttle.Allows(IPAddress.Parse("192.0.2.2"), "A@example.org ").ShouldBeFalse("the account, from wherever");
    }

    [Fact]
    public async Task Fifteen_idle_minutes_end_a_session_and_use_keeps_it()
    {
        using var browser = await console.SignedInAsync("front-desk");
        for (var i = 0; i < 3; i++)
        {
            RunningConsole.Time.Advance(TimeSpan.FromMinutes(10));
            await browser.PageAsync("/requests");
        }

        RunningConsole.Time.Advance(TimeSpan.FromMinutes(16));

        (await browser.GetAsync("/requests")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Ten_hours_end_a_session_that_is_used_all_the_time()
    {
        using var browser = await console.SignedInAsync("front-desk");
        for (var i = 0; i < 60; i++)
        {
            RunningConsole.Time.Advance(TimeSpan.FromMinutes(10));
            await browser.PageAsync("/sign-in");
            (await browser.GetAsync("/requests")).StatusCode.ShouldBe(HttpStatusCode.OK, $"after {(i + 1) * 10} minutes");
        }

        RunningConsole.Time.Advance(TimeSpan.FromMinutes(1));

        (await browser.GetAsync("/requests")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_deactivated_account_is_out_within_a_minute_and_cannot_come_back()
    {
        var someone = await NewMemberAsync("deactivated");
        using var browser = await console.SignedInAsync(someone.Code);
        await console.Service.Database(async db =>
        {
            (await db.Staff.SingleAsync(s => s.Code == someone.Code)).Deactivate();
            await db.SaveChangesAsync();
        });

        RunningConsole.Time.Advance(TimeSpan.FromSeconds(61));

        (await browser.GetAsync("/requests")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await browser.SignInAsync(someone.Email, RunningConsole.Password)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_needs_the_pages_own_form()
    {
        using var browser = await console.SignedInAsync("front-desk");

        (await browser.PostAsync("/sign-out", [])).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await browser.PageAsync("/requests");
        var page = await browser.PageAsync("/requests");
        (await browser.PostAsync("/sign-out", Browser.AntiforgeryOf(page))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await browser.GetAsync("/requests")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private async Task<NewMember> NewMemberAsync(string code)
    {
        await RunningConsole.ApplyAsync(console.Service, [RunningConsole.Person(code, code, Roles.Scheduler)]);
        return new(code, $"{code}@example.org");
    }

    private static string Alert(string page)
    {
        var from = page.IndexOf("role=\"alert\">", StringComparison.Ordinal);
        from.ShouldBeGreaterThan(0);
        return page[from..page.IndexOf("</p>", from, StringComparison.Ordinal)];
    }

    private sealed record NewMember(string Code, string Email);
}
