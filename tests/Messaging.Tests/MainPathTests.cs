using System.Collections.Concurrent;
using System.Diagnostics;

namespace FbssFollowUp.Messaging.Tests;

public sealed class MainPathTests
{
    [Fact]
    public async Task A_command_through_the_outbox_takes_effect_once_and_its_fact_comes_back()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        var receiver = await system.ReceiverAsync();
        var sender = await system.SenderAsync();

        await sender.EnqueueAsync(new RecordEntry(Guid.CreateVersion7(), "walks"));

        await Eventually.TrueAsync(async () => (await sender.EntriesAsync()).Count == 1, "the fact arrives");
        (await receiver.EntriesAsync()).ShouldHaveSingleItem().Text.ShouldBe("walks");
        await Eventually.TrueAsync(() => Task.FromResult((sender.Tally.Owed, sender.Tally.Done) == (1, 1)), "the sender's count is right");
        (receiver.Tally.Owed, receiver.Tally.Done, receiver.Tally.InFlight).ShouldBe((2, 1, 0));
    }

    [Fact]
    public async Task One_trace_leads_from_the_work_that_enqueued_to_the_consumer()
    {
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is MessagingTelemetry.Name or "MassTransit",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded
        };
        ActivitySource.AddActivityListener(listener);
        await using var system = await LedgerSystem.DeployedAsync();
        var receiver = await system.ReceiverAsync();
        var sender = await system.SenderAsync();
        ConcurrentQueue<ActivityTraceId> heard = [];
        receiver.Interference.BeforeSave = _ => { heard.Enqueue(Activity.Current!.TraceId); return Task.CompletedTask; };

        using var work = new Activity("a person's work").Start();
        await sender.EnqueueAsync(new RecordEntry(Guid.CreateVersion7(), "walks"));
        work.Stop();

        await Eventually.TrueAsync(() => Task.FromResult(!heard.IsEmpty), "it is heard");
        heard.ShouldHaveSingleItem().ShouldBe(work.TraceId);
    }
}
