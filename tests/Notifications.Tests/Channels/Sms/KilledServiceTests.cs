using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Tests.Channels.Sms;

/// <summary>Lesson 7, with a real process and SIGKILL; 30 kills under FBSS_SOAK=1.</summary>
public class KilledServiceTests(TwilioFixture sms) : IClassFixture<TwilioFixture>
{
    private static readonly TimeSpan Generous = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task The_service_is_killed_again_and_again_while_it_sends_every_message_goes_once_and_none_stays_in_doubt()
    {
        var (kills, each) = (Soak.Count(small: 2, large: 30), 25);
        // Its heartbeat sends by real time; the fixture's own service stands by and sends nothing.
        sms.Service.Clock.Set(TimeProvider.System.GetUtcNow());
        sms.Twilio.Slowness = () => Task.Delay(Random.Shared.Next(5, 25));
        var subjects = await sms.DueAsync(kills * each + each);
        for (var kill = 1; kill <= kills; kill++)
            await KillWhileItSendsAsync(until: kill * each);
        sms.Twilio.Slowness = () => Task.CompletedTask;
        await FinishAsync();

        var sent = await sms.Service.Database(db => db.Messages.AsNoTracking().Where(m => subjects.Contains(m.SubjectId)).ToListAsync());
        sent.ShouldAllBe(m => m.State == MessageState.Sent);
        sms.Twilio.Texts.Count.ShouldBe(subjects.Count);
        sms.Twilio.Texts.Select(t => (t.To, t.Sid)).Order().ShouldBe(sent.Select(m => (m.Address!, m.Reference!)).Order());
    }

    private async Task KillWhileItSendsAsync(int until)
    {
        using var service = NotificationsProcess.Start(sms.Service, sms.ProcessSettings);
        using var limit = new CancellationTokenSource(Generous);
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        while (sms.Twilio.Texts.Count < until)
        {
            service.IsRunning.ShouldBeTrue("the process ended by itself");
            await look.WaitForNextTickAsync(limit.Token);
        }
        await service.KillAsync();
        await sms.Service.Database(db => db.Messages.Where(m => m.LeasedUntil != null)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.LeasedUntil, DateTimeOffset.UnixEpoch)));
    }

    private async Task FinishAsync()
    {
        sms.Service.Clock.Set(TimeProvider.System.GetUtcNow() + RetryDelays.BeforeAsking + RetryDelays.InAnOutage);
        await sms.Service.RunDueAsync();
    }
}
