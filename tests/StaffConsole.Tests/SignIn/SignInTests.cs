using System.Net;

namespace FbssFollowUp.StaffConsole.Tests.SignIn;

[Collection(ConsoleTests.Name)]
public sealed class SignInTests(RunningConsole console)
{
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
}
