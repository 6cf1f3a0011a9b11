using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Scheduling.Calendars;

/// <summary>Finds slots that may be booked.</summary>
internal sealed class FindOpenSlotsConsumer(SchedulingDbContext db, Clock clock, PracticeSettings practice) : IConsumer<FindOpenSlots>
{
    private const int MostAtOnce = 500;

    public async Task Consume(ConsumeContext<FindOpenSlots> context)
    {
        var type = await db.AppointmentTypes.FindAsync([context.Message.AppointmentType], context.CancellationToken);
        await context.RespondAsync(
            !Staff.Includes(context.Actor()) ? CalendarRefusals.NotAllowed
            : type is null ? CalendarRefusals.TypeUnknown
            : (object)await FindAsync(context.Message, type, context.CancellationToken));
    }

    private async Task<OpenSlotList> FindAsync(FindOpenSlots question, AppointmentType type, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        var from = WallTime.FirstInstantOf(question.FirstOn.ToDateTime(TimeOnly.MinValue), practice.Zone);
        var calendar = await LiveCalendar.ReadAsync(db, practice.Zone, now, now + type.Horizon, now, cancellationToken);
        var open = calendar.Clinicians
            .Where(c => question.ClinicianCode is null || c.Code == question.ClinicianCode)
            .SelectMany(c => BookableSlots.Of(c, type, type.Code == AppointmentTypes.Reassessment, calendar, from, now)
                .Take(Math.Clamp(question.Take, 1, MostAtOnce)).Select(s => new OpenSlot(c.Code, s.StartsAt, s.EndsAt)))
            .OrderBy(s => s.StartsAt).ThenBy(s => s.ClinicianCode, StringComparer.Ordinal);
        return new OpenSlotList(practice.TimeZone, [.. open.Take(Math.Clamp(question.Take, 1, MostAtOnce))]);
    }
}
