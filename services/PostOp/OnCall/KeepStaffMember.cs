using FbssFollowUp.Contracts.StaffConsole;
using MassTransit;

namespace FbssFollowUp.PostOp.OnCall;

/// <summary>Keeps the member of staff the console tells of; who is deactivated is alerted no more.</summary>
internal sealed class KeepStaffMemberConsumer(PostOpDbContext db) : IConsumer<StaffMemberChanged>
{
    public async Task Consume(ConsumeContext<StaffMemberChanged> context)
    {
        var member = await db.Staff.FindAsync([context.Message.StaffId], context.CancellationToken);
        if (member is null)
            db.Staff.Add(StaffMember.From(context.Message));
        else
            member.Follow(context.Message);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
