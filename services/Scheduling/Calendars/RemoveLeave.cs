using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;
using MassTransit;

namespace FbssFollowUp.Scheduling.Calendars;

/// <summary>Takes a leave or holiday back.</summary>
internal sealed class RemoveLeaveConsumer(SchedulingDbContext db) : IConsumer<RemoveLeave>
{
    public async Task Consume(ConsumeContext<RemoveLeave> context)
    {
        var leave = await db.Leaves.FindAsync([context.Message.LeaveId], context.CancellationToken);
        var refusal = !Staff.KeepsHours(context.Actor()) ? CalendarRefusals.NotAllowed : leave is null ? CalendarRefusals.LeaveUnknown : null;
        if (refusal is null)
        {
            db.Leaves.Remove(leave!);
            await db.SaveChangesAsync(context.CancellationToken);
        }
        await context.RespondAsync((object?)refusal ?? new Accepted(context.Message.LeaveId, []));
    }
}
