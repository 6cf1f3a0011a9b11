using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.PostOp.OnCall;

/// <summary>Somebody is back, or stays after all.</summary>
internal sealed class EndLeaveConsumer(PostOpDbContext db, Clock clock) : IConsumer<EndLeave>
{
    public async Task Consume(ConsumeContext<EndLeave> context)
    {
        var absence = await db.Absences.FindAsync([context.Message.LeaveId], context.CancellationToken);
        var refusal = !Staff.MayTakeOn(context.Actor()) ? OnCallRefusals.NotAllowed
            : absence is null or { EndedAt: not null } ? OnCallRefusals.LeaveUnknown
            : null;
        if (refusal is null)
        {
            absence!.End(context.Actor().DisplayName, clock.UtcNow);
            await db.SaveChangesAsync(context.CancellationToken);
        }
        await context.RespondAsync((object?)refusal ?? new Accepted(context.Message.LeaveId, []));
    }
}
