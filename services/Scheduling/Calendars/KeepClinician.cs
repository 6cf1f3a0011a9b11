using FbssFollowUp.Contracts.StaffConsole;
using MassTransit;

namespace FbssFollowUp.Scheduling.Calendars;

/// <summary>Keeps the clinician the console tells of.</summary>
internal sealed class KeepClinicianConsumer(SchedulingDbContext db) : IConsumer<StaffMemberChanged>
{
    public async Task Consume(ConsumeContext<StaffMemberChanged> context)
    {
        var clinician = await db.Clinicians.FindAsync([context.Message.StaffId], context.CancellationToken);
        if (clinician is null) db.Clinicians.Add(Clinician.From(context.Message));
        else clinician.Follow(context.Message);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
