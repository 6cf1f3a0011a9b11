using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.PostOp.OnCall;

/// <summary>Notes that somebody will be away, and who is alerted instead.</summary>
internal sealed class AddOnCallLeaveConsumer(PostOpDbContext db, Clock clock, PracticeSettings practice) : IConsumer<AddOnCallLeave>
{
    private const int FurthestDays = 730;

    public async Task Consume(ConsumeContext<AddOnCallLeave> context)
    {
        var (command, by) = (context.Message, context.Actor());
        var member = await db.Staff.FindAsync([command.StaffId], context.CancellationToken);
        var substitute = command.SubstituteId is { } id ? await db.Staff.FindAsync([id], context.CancellationToken) : null;
        if (Refusal(command, by, member, substitute) is { } refusal)
        {
            await context.RespondAsync(refusal);
            return;
        }
        Absence absence = new()
        {
            Id = Guid.CreateVersion7(),
            StaffId = command.StaffId,
            FromOn = command.FromOn,
            ToOn = command.ToOn,
            SubstituteId = command.SubstituteId,
            EnteredBy = by.DisplayName,
            EnteredAt = clock.UtcNow
        };
        db.Absences.Add(absence);
        await db.SaveChangesAsync(context.CancellationToken);
        await context.RespondAsync(new Accepted(absence.Id, []));
    }

    private Refused? Refusal(AddOnCallLeave command, Actor by, StaffMember? member, StaffMember? substitute)
    {
        var today = RecoveryDay.DateIn(practice.Zone, clock.UtcNow);
        return !Staff.MayTakeOn(by) ? OnCallRefusals.NotAllowed
            : member is null ? OnCallRefusals.StaffUnknown
            : command.ToOn < command.FromOn || command.ToOn < today || command.ToOn > today.AddDays(FurthestDays) ? OnCallRefusals.LeaveDates
            : command.SubstituteId is not null && (substitute is not { IsSurgeon: true } || substitute.Id == member.Id) ? OnCallRefusals.SubstituteUnfit
            : null;
    }
}
