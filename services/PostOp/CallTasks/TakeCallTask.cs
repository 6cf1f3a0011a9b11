using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.PostOp.CallTasks;

/// <summary>Somebody takes a call task; everybody else sees who.</summary>
internal sealed class TakeCallTaskConsumer(PostOpDbContext db, Clock clock) : IConsumer<TakeCallTask>
{
    public async Task Consume(ConsumeContext<TakeCallTask> context)
    {
        var by = context.Actor();
        var task = await db.CallTasks.FindAsync([context.Message.CallTaskId], context.CancellationToken);
        var refusal = !Staff.Includes(by) ? CallTaskRefusals.NotAllowed
            : task is null ? CallTaskRefusals.TaskUnknown
            : task.Take(by, clock.UtcNow);
        await db.SaveChangesAsync(context.CancellationToken);
        await context.RespondAsync((object?)refusal ?? new Accepted(context.Message.CallTaskId, []));
    }
}
