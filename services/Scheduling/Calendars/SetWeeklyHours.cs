using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Calendars;

/// <summary>Replaces a clinician's weekly hours. Appointments made stay where they are.</summary>
internal sealed class SetWeeklyHoursConsumer(SchedulingDbContext db) : IConsumer<SetWeeklyHours>
{
    public async Task Consume(ConsumeContext<SetWeeklyHours> context)
    {
        var command = context.Message;
        var clinician = await db.Clinicians.SingleOrDefaultAsync(c => c.Code == command.ClinicianCode && c.OffersSlots, context.CancellationToken);
        WallHours?[] read = [.. command.Hours.Select(Weekdays.Read)];
        var refusal = Refusal(context.Actor(), clinician, read);
        if (refusal is null)
            await ReplaceAsync(clinician!, read.OfType<WallHours>(), context.CancellationToken);
        await context.RespondAsync((object?)refusal ?? new Accepted(clinician!.StaffId, []));
    }

    private static Refused? Refusal(Actor by, Clinician? clinician, WallHours?[] hours) =>
        !Staff.KeepsHours(by) ? CalendarRefusals.NotAllowed
        : clinician is null ? CalendarRefusals.ClinicianUnknown
        : hours.Any(h => h is null) ? CalendarRefusals.HoursUnreadable
        : Weekdays.Overlap([.. hours.OfType<WallHours>()]) ? CalendarRefusals.HoursOverlap
        : null;

    private async Task ReplaceAsync(Clinician clinician, IEnumerable<WallHours> hours, CancellationToken cancellationToken)
    {
        db.WeeklyHours.RemoveRange(await db.WeeklyHours.Where(h => h.ClinicianId == clinician.StaffId).ToListAsync(cancellationToken));
        clinician.HasOwnHours = true;
        db.WeeklyHours.AddRange(hours.Select(h => new WeeklyHours
        {
            Id = Guid.CreateVersion7(),
            ClinicianId = clinician.StaffId,
            Weekday = h.Weekday,
            StartsAtWall = h.StartsAt,
            EndsAtWall = h.EndsAt
        }));
        await db.SaveChangesAsync(cancellationToken);
    }
}
