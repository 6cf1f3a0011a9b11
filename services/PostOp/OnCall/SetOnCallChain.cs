using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.OnCall;

/// <summary>Sets the order in which surgeons are alerted; rungs that are waiting follow it when they fire.</summary>
internal sealed class SetOnCallChainConsumer(PostOpDbContext db) : IConsumer<SetOnCallChain>
{
    public async Task Consume(ConsumeContext<SetOnCallChain> context)
    {
        var (ids, cancellationToken) = (context.Message.StaffIds, context.CancellationToken);
        var staff = await db.Staff.AsNoTracking().Where(m => ids.Contains(m.Id)).ToListAsync(cancellationToken);
        var refusal = !Staff.MayTakeOn(context.Actor()) ? OnCallRefusals.NotAllowed
            : ids.Distinct().Count() != ids.Count ? OnCallRefusals.Twice
            : staff.Count != ids.Count ? OnCallRefusals.StaffUnknown
            : staff.Exists(m => !m.IsSurgeon) ? OnCallRefusals.NotASurgeon
            : null;
        if (refusal is null)
        {
            // Not tracked: positions change places, which row by row would meet each other.
            await db.OnCallChain.ExecuteDeleteAsync(cancellationToken);
            db.OnCallChain.AddRange(ids.Select((id, position) => new ChainLink { Position = position, StaffId = id }));
            await db.SaveChangesAsync(cancellationToken);
        }
        await context.RespondAsync((object?)refusal ?? new Accepted(Guid.Empty, []));
    }
}
