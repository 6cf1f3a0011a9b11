using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;
using FbssFollowUp.Scheduling.Patients;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>Makes an appointment for a patient: at a free time, out of a hold, or over another on purpose.</summary>
internal sealed class BookAppointmentConsumer(SchedulingDbContext db, Clock clock, FindPlace places, AppointmentEffects effects) : IConsumer<BookAppointment>
{
    public async Task Consume(ConsumeContext<BookAppointment> context)
    {
        var (command, by, now) = (context.Message, context.Actor(), clock.UtcNow);
        var type = await db.AppointmentTypes.FindAsync([command.AppointmentType], context.CancellationToken);
        var refusal = await RefusalAsync(command, by, type, context.CancellationToken);
        var found = refusal is not null ? new FoundPlace(null, refusal, [])
            : command.HoldId is { } holdId ? await OfHoldAsync(holdId, command.PatientId, now, context.CancellationToken)
            : await places.RunAsync(new(type!, command.ClinicianCode, command.StartsAt, Reason(command)), now, context.CancellationToken);
        await context.RespondAsync((object?)found.Refusal ?? await BookAsync(command, found, Doer.Of(by), now, context.CancellationToken));
    }

    private async Task<Refused?> RefusalAsync(BookAppointment command, Actor by, Calendars.AppointmentType? type, CancellationToken cancellationToken) =>
        !Staff.Includes(by) ? BookingRefusals.NotAllowed
        : type is null ? BookingRefusals.TypeUnknown
        : Reason(command)?.Length > BookingRules.LongestReason ? BookingRefusals.ReasonTooLong
        : await PatientCopy.HasDiedAsync(db, command.PatientId, cancellationToken) ? BookingRefusals.PatientDied
        : command.RequestId is { } requestId ? await RefusalOfRequestAsync(requestId, command.PatientId, cancellationToken)
        : null;

    private async Task<Refused?> RefusalOfRequestAsync(Guid requestId, Guid patientId, CancellationToken cancellationToken) =>
        await SlotRequests.RefusalOfUseAsync(db, requestId, patientId, cancellationToken) is { } refusal ? refusal
        : await db.Appointments.AnyAsync(a => a.RequestId == requestId && a.State == AppointmentStates.Booked, cancellationToken) ? BookingRefusals.HasAppointment
        : null;

    private async Task<FoundPlace> OfHoldAsync(Guid holdId, Guid patientId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var hold = await HoldTaking.LockAsync(db, holdId, cancellationToken);
        var place = hold is not null && hold.PatientId == patientId && hold.IsLive(now) ? await HoldTaking.TakeAsync(db, hold, now, cancellationToken) : null;
        return new FoundPlace(place, place is null ? BookingRefusals.HoldGone : null, []);
    }

    private async Task<Accepted> BookAsync(BookAppointment command, FoundPlace found, Doer by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var booked = Appointment.Book(command.PatientId, command.RequestId, command.AppointmentType, found.Place!, now);
        await effects.BookAsync(booked, by, now, cancellationToken);
        if (found.Overridden.Count > 0) effects.Note(booked, AppointmentEntry.Overlapped, by, Overriding.Sentence(found, Reason(command)!), now);
        await db.SaveChangesAsync(cancellationToken);
        return new Accepted(booked.Id, []);
    }

    private static string? Reason(BookAppointment command) => Overriding.Reason(command.OverrideReason);
}
