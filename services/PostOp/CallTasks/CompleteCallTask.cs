using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.PostOp.CallTasks;

/// <summary>Notes what came of a call task.</summary>
internal sealed class CompleteCallTaskConsumer(PostOpDbContext db, Clock clock) : IConsumer<CompleteCallTask>
{
    private const int LongestOutcome = 1000;

    public async Task Consume(ConsumeContext<CompleteCallTask> context)
    {
        var (command, by) = (context.Message, context.Actor());
        var task = await db.CallTasks.FindAsync([command.CallTaskId], context.CancellationToken);
        var refusal = !Staff.Includes(by) ? CallTaskRefusals.NotAllowed
            : task is null ? CallTaskRefusals.TaskUnknown
            : string.IsNullOrWhiteSpace(command.Outcome) || command.Outcome.Trim().Length > LongestOutcome ? CallTaskRefusals.OutcomeMissing
            : task.Complete(by, command.Outcome.Trim(), clock.UtcNow);
        await db.SaveChangesAsync(context.CancellationToken);
        await context.RespondAsync((object?)refusal ?? new Accepted(command.CallTaskId, []));
    }
}
