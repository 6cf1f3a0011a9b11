using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;
using static FbssFollowUp.Notifications.Tests.NotificationsFixture;

namespace FbssFollowUp.Notifications.Tests.Channels.Sms;

/// <summary>Faults in numbers; large under FBSS_SOAK=1.</summary>
public class ProviderFaultsTests(TwilioFixture sms) : IClassFixture<TwilioFixture>
{
    [Fact]
    public async Task A_provider_that_times_out_fails_throttles_and_hangs_up_gets_every_message_once_and_leaves_none_in_doubt()
    {
        var count = Soak.Count(small: 100, large: 10_000);
        sms.Twilio.Mood = call => (call * 37 % 100) switch
        {
            < 5 => TwilioMood.AcceptThenTimeOut,
            < 8 => TwilioMood.Fail,
            < 10 => TwilioMood.AcceptThenFail,
            < 12 => TwilioMood.Throttle,
            12 => TwilioMood.AcceptThenReset,
            _ => TwilioMood.Accept
        };
        var subjects = await sms.DueAsync(count);
        for (var minute = 0; minute < 30 && await UnsentAsync(subjects) > 0; minute++)
        {
            await sms.Service.RunDueAsync();
            sms.Service.Clock.Advance(RetryDelays.BeforeAsking);
        }
        sms.Twilio.Mood = _ => TwilioMood.Accept;
        (await UnsentAsync(subjects)).ShouldBe(0);
        sms.Twilio.Texts.Count.ShouldBe(count);
        sms.Twilio.Texts.Select(t => t.To).Distinct().Count().ShouldBe(count);
    }

    [Fact]
    public async Task Inbound_texts_delivered_three_times_each_have_one_effect_each()
    {
        var count = Soak.Count(small: 30, large: 3_000);
        var phone = NewPhone();
        var patient = await sms.RegisterAsync(phone);
        var texts = Enumerable.Range(0, count).SelectMany(i => Enumerable.Repeat((Sid: $"SM{Guid.CreateVersion7():N}", Body: $"word number {i}"), 3)).ToArray();
        texts = [.. texts.GroupBy(t => t.Body).SelectMany(g => Enumerable.Repeat(g.First(), 3))];
        new Random(3).Shuffle(texts);
        await Parallel.ForEachAsync(texts, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (text, _) => await sms.Webhooks.TextAsync(phone, text.Body, text.Sid));
        await sms.Service.RunDueAsync();
        (await sms.Service.Database(db => db.InboundMessages.CountAsync(i => i.From == phone && i.ReadAt != null))).ShouldBe(count);
        sms.Service.Said<ReplyReceived>().Where(r => r.PatientIds.Contains(patient)).Select(r => r.Text).Order().ShouldBe(texts.Select(t => t.Body).Distinct().Order());
    }

    private Task<int> UnsentAsync(IReadOnlyList<Guid> subjects) => sms.Service.Database(db =>
        db.Messages.CountAsync(m => subjects.Contains(m.SubjectId) && (m.State == MessageState.Waiting || m.State == MessageState.Sending)));
}
