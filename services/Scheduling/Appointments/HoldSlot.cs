using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;
using FbssFollowUp.Scheduling.Calendars;
using FbssFollowUp.Scheduling.Patients;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>Keeps a slot for a patient until an instant, while somebody is on the phone or thinks it over.</summary>
internal sealed class HoldSlotConsumer(SchedulingDbContext db, Clock clock, PracticeSettings practice) : IConsumer<HoldSlot>
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(14);

    public async Task Consume(ConsumeContext<HoldSlot> context)
    {
        var (command, now) = (context.Message, clock.UtcNow);
        var type = await db.AppointmentTypes.FindAsync([command.AppointmentType], context.CancellationToken);
        var refusal = !Staff.Includes(context.Actor()) ? BookingRefusals.NotAllowed
            : type is null ? BookingRefusals.TypeUnknown
            : command.HeldUntil <= now || command.HeldUntil > now + Longest ? BookingRefusals.HoldEndWrong
            : await PatientCopy.HasDiedAsync(db, command.PatientId, context.CancellationToken) ? BookingRefusals.PatientDied
            : command.RequestId is { } requestId ? await SlotRequests.RefusalOfUseAsync(db, requestId, command.PatientId, context.CancellationToken)
            : null;
        await context.RespondAsync((object?)refusal ?? await HoldAsync(command, type!, now, context.CancellationToken));
    }

    private async Task<object> HoldAsync(HoldSlot command, AppointmentType type, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (command.RequestId is { } requestId) await SlotRequests.FindOrAddAsync(db, requestId, command.PatientId, cancellationToken);
        var slot = type.Shape.From(command.StartsAt);
        var calendar = await LiveCalendar.ReadAsync(db, practice.Zone, slot.StartsAt, slot.EndsAt, now, cancellationToken);
        var refusal = BookingRefusals.ClinicianUnknown;
        foreach (var clinician in calendar.Clinicians.Where(c => command.ClinicianCode is null || c.Code == command.ClinicianCode).OrderBy(c => c.StaffId))
        {
            refusal = BookingRules.Against(slot, type, clinician, calendar, now) ?? BookingRefusals.SlotTaken;
            if (refusal != BookingRefusals.SlotTaken) continue;
            var wanted = new WantedHold(command.PatientId, command.RequestId, type, clinician, slot, command.HeldUntil);
            if (await PlaceHold.TryAsync(db, wanted, now, cancellationToken) is not { } hold) continue;
            await db.SaveChangesAsync(cancellationToken);
            return new Accepted(hold.Id, []);
        }
        return refusal;
    }
}
