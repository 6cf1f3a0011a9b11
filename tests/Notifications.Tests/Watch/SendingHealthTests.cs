using FbssFollowUp.Notifications.Mailbox;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.Notifications.Tests.Channels.Sms;
using FbssFollowUp.Notifications.Watch;
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

    [Fact]
    public async Task A_text_that_came_in_and_is_not_read_for_minutes_degrades_health_until_it_is()
    {
        await sms.Webhooks.TextAsync(NotificationsFixture.NewPhone(), "7");
        sms.Service.Clock.Advance(SendingState.Patience + TimeSpan.FromMinutes(1));
        (await HealthAsync()).ShouldBe("Degraded");
        await sms.Service.RunDueAsync();
        (await HealthAsync()).ShouldBe("Healthy");
    }

    /// <summary>Its reader has died, or never comes to the end of a reading.</summary>
    [Fact]
    public void A_mailbox_that_was_not_read_for_minutes_stands_still_and_one_that_is_not_read_at_all_never_does()
    {
        var time = new Ticking();
        MailboxWatch read = new(new MailboxSettings { Host = "localhost" }, time), none = new(new MailboxSettings(), time);
        time.Seconds = 299;
        read.IsStalled.ShouldBeFalse();
        time.Seconds = 301;
        (read.IsStalled, none.IsStalled).ShouldBe((true, false));
        read.ReadAt(time.GetTimestamp());
        read.IsStalled.ShouldBeFalse();
    }

    private sealed class Ticking : TimeProvider
    {
        public long Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }

    private Task<string> HealthAsync() => HealthAsync(sms);

    private static Task<string> HealthAsync(TwilioFixture sms) => HealthPage.ReadAsync(sms.Service.PrivateAddress);

    /// <summary>Its circuit stays open longer than a test runs.</summary>
    private sealed class OwnProvider : IAsyncDisposable
    {
        public TwilioFixture Fixture { get; } = new();

        public ValueTask DisposeAsync() => Fixture.DisposeAsync();
    }
}
