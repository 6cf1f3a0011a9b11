using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.Notifications.Tests.Channels.Sms;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Tests.Watch;

/// <summary>Lesson 13: due but not sent, a worker that has stopped, a provider left alone: it shows within minutes.</summary>
public class SendingHealthTests(TwilioFixture sms) : IClassFixture<TwilioFixture>
{
    [Fact]
    public async Task Messages_due_and_not_sent_degrade_health_and_alert_operators_until_they_go()
    {
        (await HealthAsync()).ShouldBe("Healthy");
        await sms.DueAsync(1);
        sms.Service.Clock.Advance(TimeSpan.FromMinutes(10));
        (await HealthAsync()).ShouldBe("Degraded");
        await sms.Service.RunDueAsync();
        (await HealthAsync()).ShouldBe("Healthy");
    }

    [Fact]
    public async Task A_provider_that_keeps_failing_is_left_alone_and_health_and_the_operators_log_say_so()
    {
        await using var own = new OwnProvider();
        await own.Fixture.InitializeAsync();
        own.Fixture.Twilio.Mood = _ => TwilioMood.Fail;
        var subjects = await own.Fixture.DueAsync(30);
        await own.Fixture.Service.RunDueAsync();
        own.Fixture.Twilio.Calls.ShouldBeLessThan(20);
        (await own.Fixture.Service.Database(db => db.Messages.CountAsync(m => subjects.Contains(m.SubjectId) && m.State == MessageState.Waiting))).ShouldBeGreaterThan(10);
        (await HealthAsync(own.Fixture)).ShouldBe("Degraded");
        own.Fixture.Service.Logs.ShouldContain(line => line.StartsWith("Critical", StringComparison.Ordinal) && line.Contains("provider left alone True"));
    }

    private Task<string> HealthAsync() => HealthAsync(sms);

    private static async Task<string> HealthAsync(TwilioFixture sms)
    {
        using var http = new HttpClient();
        return await http.GetStringAsync(new Uri(sms.Service.PrivateAddress, "/health/sending"));
    }

    /// <summary>Its circuit stays open longer than a test runs.</summary>
    private sealed class OwnProvider : IAsyncDisposable
    {
        public TwilioFixture Fixture { get; } = new();

        public ValueTask DisposeAsync() => Fixture.DisposeAsync();
    }
}
