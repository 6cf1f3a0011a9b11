using System.Net;
using FbssFollowUp.Testing;

namespace FbssFollowUp.Portal.Tests;

public class AwayTests
{
    [Fact]
    public async Task With_the_broker_away_the_page_says_so_keeps_what_was_typed_and_sends_it_when_it_is_back()
    {
        await using TcpProxy wire = new((await TestServers.RunningAsync()).RabbitMq);
        wire.Open();
        await using var test = await PortalTest.StartAsync(new() { ["Broker:Host"] = "127.0.0.1", ["Broker:Port"] = $"{wire.Port}" });
        using var browser = test.Browser();
        await browser.OpenAsync(PortalTest.Link);

        await wire.CutAsync();
        (await browser.SendAsync(PortalTest.Link, ("axial", "3"), ("limb", "8"), ("flag", "fever"))).ShouldBe(HttpStatusCode.ServiceUnavailable);
        browser.Page.ShouldContain("Your answers could not be sent just now.");
        browser.Page.ShouldContain("Call 911");
        browser.Checked().ShouldBe(["axial=3", "limb=8", "flag=fever"]);
        test.Sent.ShouldBeEmpty();
        using var visitor = test.Browser();
        (await visitor.OpenAsync(PortalTest.Link)).ShouldBe(HttpStatusCode.ServiceUnavailable);
        visitor.Page.ShouldContain("Please try again in a minute");

        wire.Open();
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(120));
        while (await browser.SendAsync(PortalTest.Link, ("axial", "3"), ("limb", "8"), ("flag", "fever")) != HttpStatusCode.SeeOther) await Task.Delay(100, limit.Token);
        test.Portal.Owners.Heard<Contracts.PostOp.SubmitCheckIn>().Select(h => h.MessageId).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Without_an_answer_nobody_is_thanked()
    {
        await using var test = await PortalTest.StartAsync();
        test.Portal.Owners.Answer<Contracts.PostOp.SubmitCheckIn>(_ => null);
        using var browser = test.Browser();
        await browser.OpenAsync(PortalTest.Link);

        (await browser.SendAsync(PortalTest.Link, ("axial", "3"), ("limb", "8"), ("none", "yes"))).ShouldBe(HttpStatusCode.ServiceUnavailable);

        browser.Checked().ShouldBe(["axial=3", "limb=8", "none=yes"]);
    }
}
