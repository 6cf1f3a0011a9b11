using System.Net;
using FbssFollowUp.StaffConsole.Components.Layout;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace FbssFollowUp.StaffConsole.Tests.Pages;

[Collection(ConsoleTests.Name)]
public sealed class EveryRouteTests(RunningConsole console)
{
    private static readonly string[] Open = ["/sign-in", Stylesheet.Path];

    [Fact]
    public async Task Nothing_but_sign_in_and_the_stylesheet_is_open_to_anybody()
    {
        using var browser = console.Anonymous();
        var answers = new Dictionary<string, HttpStatusCode>();
        foreach (var path in Paths().Append("/no-such-page")) answers[path] = (await browser.GetAsync(path)).StatusCode;

        answers.Keys.ShouldContain("/staff/new");
        answers.Count.ShouldBeGreaterThan(15);
        answers.Where(a => a.Value == HttpStatusCode.OK).Select(a => a.Key).ShouldBe(Open, ignoreOrder: true);
        answers.Where(a => a.Value is not (HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.NotFound)).ShouldBe([], "the rest leads to sign-in or is the private port's");
    }

    [Fact]
    public async Task Nothing_can_be_sent_by_anybody()
    {
        using var browser = console.Anonymous();

        foreach (var path in Paths().Except(Open))
            (await browser.PostAsync(path, [("_handler", "import")])).StatusCode.ShouldBeOneOf(
                [HttpStatusCode.Redirect, HttpStatusCode.NotFound, HttpStatusCode.BadRequest, HttpStatusCode.MethodNotAllowed], path);

        console.Colleagues.Ordered<object>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/", "all")]
    [InlineData("/reassessments", "all")]
    [InlineData("/call-tasks", "all")]
    [InlineData("/patients", "all")]
    [InlineData("/requests", "all")]
    [InlineData("/messages", "all")]
    [InlineData("/messages/templates", "all")]
    [InlineData("/messages/templates/check-in-link", "all")]
    [InlineData("/messages/templates/check-in-link/edit", "administrator")]
    [InlineData("/messages/{id}", "all")]
    [InlineData("/patients/{id}/consent", "all")]
    [InlineData("/requests/{id}", "all")]
    [InlineData("/patients/{id}/silence", "all")]
    [InlineData("/imports/{id}/remarks.csv", "scheduler administrator")]
    [InlineData("/watched", "all")]
    [InlineData("/on-call", "all")]
    [InlineData("/on-call/leave/{id}", "surgeon administrator")]
    [InlineData("/protocols", "all")]
    [InlineData("/protocols/2", "all")]
    [InlineData("/protocols/2/edit", "surgeon administrator")]
    [InlineData("/protocols/move/{id}", "surgeon")]
    [InlineData("/patients/{id}/by-phone", "all")]
    [InlineData("/patients/{id}/pattern", "all")]
    [InlineData("/patients/{id}/edit", "scheduler administrator")]
    [InlineData("/patients/{id}/record-number", "scheduler administrator")]
    [InlineData("/patients/{id}/proxies/new", "scheduler administrator")]
    [InlineData("/patients/{id}/proxies/{id}", "scheduler administrator")]
    [InlineData("/calendar", "all")]
    [InlineData("/calendar/book", "all")]
    [InlineData("/calendar/appointments/{id}", "all")]
    [InlineData("/calendar/hours", "scheduler administrator")]
    [InlineData("/calendar/hours/{id}", "scheduler administrator")]
    [InlineData("/imports", "scheduler administrator")]
    [InlineData("/imports/{id}", "scheduler administrator")]
    [InlineData("/staff", "administrator")]
    [InlineData("/staff/new", "administrator")]
    [InlineData("/staff/{id}/deactivate", "administrator")]
    public async Task A_page_is_open_to_its_roles_only(string page, string roles)
    {
        var path = page.Replace("{id}", Guid.CreateVersion7().ToString(), StringComparison.Ordinal);
        foreach (var (code, role) in new[] { ("dr-ellis", "surgeon"), ("front-desk", "scheduler"), ("office", "administrator") })
        {
            using var browser = await console.SignedInAsync(code);
            var status = (await browser.GetAsync(path)).StatusCode;
            if (roles == "all" || roles.Contains(role, StringComparison.Ordinal)) status.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.NotFound], role);
            else status.ShouldBe(HttpStatusCode.Forbidden, role);
        }
    }

    [Fact]
    public async Task A_page_is_kept_nowhere_and_runs_nothing()
    {
        using var browser = await console.SignedInAsync("office");
        foreach (var path in new[] { "/", "/sign-in", "/staff", "/no-such-page", $"/reassessments/{Guid.CreateVersion7()}" })
        {
            var answer = await browser.GetAsync(path);
            string Header(string name) => string.Join(',', answer.Headers.GetValues(name));

            Header("Cache-Control").ShouldContain("no-store", customMessage: path);
            Header("Content-Security-Policy").ShouldContain("default-src 'none'");
            Header("Content-Security-Policy").ShouldContain("frame-ancestors 'none'");
            Header("Content-Security-Policy").ShouldNotContain("unsafe");
            Header("X-Content-Type-Options").ShouldBe("nosniff");
            Header("Referrer-Policy").ShouldBe("no-referrer");
            (await answer.Content.ReadAsStringAsync()).ShouldNotContain("<script");
        }
    }

    [Fact]
    public async Task A_page_that_does_not_exist_says_so_in_plain_words()
    {
        using var browser = await console.SignedInAsync("office");

        var answer = await browser.GetAsync("/no-such-page");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("There is no such page");
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        using var browser = await console.SignedInAsync("office");

        var answer = await browser.PostAsync("/staff/new", [("_handler", "add-staff")], ("Form.Code", "dr-evil"));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.PageAsync("/staff")).ShouldNotContain("dr-evil");
    }

    private List<string> Paths() =>
    [
        .. console.Service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
            .Select(path => System.Text.RegularExpressions.Regex.Replace(path, @"\{[^}]*\}", _ => Guid.CreateVersion7().ToString()))
            .Distinct(),
    ];
}
