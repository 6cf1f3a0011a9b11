using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Channels.Sms;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.Notifications.Tests.Channels.Sms;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static FbssFollowUp.Notifications.Tests.NotificationsFixture;

namespace FbssFollowUp.Notifications.Tests.Messages;

/// <summary>A provider of texts that takes its time for each.</summary>
public sealed class PatientTwilioFixture : TwilioFixture
{
    protected override IReadOnlyDictionary<string, string?> More { get; } = new Dictionary<string, string?> { ["Sms:TimeLimit"] = "00:00:09" };
}

/// <summary>Each channel goes at its own provider's pace.</summary>
public class LanesTests(PatientTwilioFixture sms) : IClassFixture<PatientTwilioFixture>
{
    private static readonly TimeSpan Generous = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Words_of_safety_do_not_wait_for_what_was_due_before_them()
    {
        var held = Hold();
        var (before, taken) = (sms.Twilio.Calls, sms.Twilio.Texts.Count);
        var texts = await sms.DueAsync(60);
        var sending = RunAsync<DispatchTextsJob>();
        await UntilAsync(() => sms.Twilio.Calls - before >= 8);
        var phone = NewPhone();
        await sms.Service.SendAsync(Safety(await sms.RegisterAsync(phone), Guid.CreateVersion7()));
        Release(held);
        await sending;
        await sms.Service.RunDueAsync();
        (await CountAsync(texts, MessageState.Sent)).ShouldBe(60);
        sms.Twilio.Texts.Skip(taken).ToList().FindIndex(t => t.To == phone).ShouldBeLessThan(32, "behind one claim, and whoever was beside it in the next");
    }

    [Fact]
    public async Task What_was_thought_to_be_a_text_and_must_be_a_mail_changes_lanes_and_goes_once()
    {
        var (subject, mail) = (Guid.CreateVersion7(), $"{Guid.CreateVersion7():N}@example.org");
        var patient = Guid.CreateVersion7();
        await sms.Service.SendAsync(Safety(patient, subject));
        await sms.Service.SendAsync(new Contracts.Consultations.PatientRegistered(patient, 1, Contact(null, mail), sms.Now));
        (await sms.MessageAsync(subject)).Lane.ShouldBe(ChannelCodes.Sms);
        await RunAsync<DispatchMailsJob>();
        (await sms.MessageAsync(subject)).State.ShouldBe(MessageState.Waiting);
        await RunAsync<DispatchTextsJob>();
        (await sms.MessageAsync(subject)).ShouldSatisfyAllConditions(
            m => m.Lane.ShouldBe(ChannelCodes.Email), m => m.State.ShouldBe(MessageState.Waiting, "the lane of texts calls no server of mails"));
        await sms.Service.RunDueAsync();
        (await sms.MessageAsync(subject)).ShouldSatisfyAllConditions(m => m.State.ShouldBe(MessageState.Sent), m => m.Attempts.ShouldBe(1));
    }

    /// <summary>The first call is held: what the others do meanwhile, they do without knowing how it ends.</summary>
    [Fact]
    public async Task Four_dispatchers_at_once_over_one_patients_many_due_check_ins_send_the_one_text_of_the_day()
    {
        var (held, before) = (Hold(), sms.Twilio.Calls);
        var (patient, phone) = await CheckInsAsync(64);
        var dispatchers = Enumerable.Range(0, 4).Select(_ => Task.Run(() => RunAsync<DispatchTextsJob>())).ToList();
        await UntilAsync(() => dispatchers.Count(d => d.IsCompleted) == 3 || sms.Twilio.Calls - before > 1);
        Release(held);
        await Task.WhenAll(dispatchers);
        await sms.Service.RunDueAsync();
        sms.TextsTo(phone).Count.ShouldBe(1);
        var states = await sms.Service.Database(db => db.Messages.Where(m => m.RecipientId == patient).GroupBy(m => m.State).Select(g => new { g.Key, Count = g.Count() }).ToListAsync());
        states.OrderBy(s => s.Key).Select(s => (s.Key, s.Count)).ShouldBe([(MessageState.Waiting, 63), (MessageState.Sent, 1)]);
    }

    /// <summary>The carrier's limit of our number: more calls at once only wait longer. Only the least it must take is looked at.</summary>
    [Fact]
    public async Task Our_number_sends_no_more_in_a_second_than_it_may()
    {
        using var pipeline = new TwilioPipeline(new SmsSettings { PerSecond = 2 }, TimeProvider.System);
        var began = TimeProvider.System.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => pipeline.SendAsync(_ => Task.FromResult(new TwilioAnswer(201, default, null)), default)));
        TimeProvider.System.GetElapsedTime(began).ShouldBeGreaterThan(TimeSpan.FromSeconds(1.5), "two at once, two after each of two refills");
    }

    /// <summary>Check-ins of one patient, all due now.</summary>
    private async Task<(Guid Patient, string Phone)> CheckInsAsync(int count)
    {
        var phone = NewPhone();
        var patient = await sms.RegisterAsync(phone);
        await sms.Service.Database(async db =>
        {
            for (var i = 0; i < count; i++)
                db.Messages.Add(AcceptMessageConsumer.From(TextCapsTests.Link(patient, Guid.CreateVersion7()), sms.Now));
            await db.SaveChangesAsync();
        });
        return (patient, phone);
    }

    private TaskCompletionSource Hold()
    {
        var held = new TaskCompletionSource();
        sms.Twilio.Slowness = () => held.Task;
        return held;
    }

    private void Release(TaskCompletionSource held)
    {
        sms.Twilio.Slowness = () => Task.CompletedTask;
        held.SetResult();
    }

    private async Task<int> RunAsync<TJob>() where TJob : ServiceDefaults.IDueWork
    {
        await using var scope = sms.Service.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TJob>().RunAsync(default);
    }

    private Task<int> CountAsync(IReadOnlyList<Guid> subjects, MessageState state) =>
        sms.Service.Database(db => db.Messages.CountAsync(m => subjects.Contains(m.SubjectId) && m.State == state));

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var limit = new CancellationTokenSource(Generous);
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!isSo()) await look.WaitForNextTickAsync(limit.Token);
    }
}
