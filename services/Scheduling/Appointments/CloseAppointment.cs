using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;
using FbssFollowUp.Scheduling.Wishes;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>Notes that a patient came to an appointment, or did not.</summary>
internal sealed class CloseAppointmentConsumer(SchedulingDbContext db, Clock clock, AppointmentEffects effects) : IConsumer<CloseAppointment>
{
    public async Task Consume(ConsumeContext<CloseAppointment> context)
    {
        var (command, by, now) = (context.Message, context.Actor(), clock.UtcNow);
        var appointment = await db.LockAppointmentAsync(command.AppointmentId, context.CancellationToken);
        var refusal = !Staff.Includes(by) ? BookingRefusals.NotAllowed
            : appointment is null ? BookingRefusals.AppointmentUnknown
            : Close(appointment, command.Outcome, now);
        if (refusal is null) await SaveAsync(appointment!, by, now, context.CancellationToken);
        await context.RespondAsync((object?)refusal ?? new Accepted(command.AppointmentId, []));
    }

    private static Refused? Close(Appointment appointment, string outcome, DateTimeOffset now) => outcome switch
    {
        AppointmentStates.Completed => appointment.Complete(now),
        AppointmentStates.Missed => appointment.Miss(now),
        _ => BookingRefusals.OutcomeUnknown
    };

    private async Task SaveAsync(Appointment closed, Actor by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        effects.Note(closed, closed.State, Doer.Of(by), "", now);
        if (closed.State == AppointmentStates.Completed) db.Enqueue(new AppointmentCompleted(closed.Id, closed.PatientId, closed.RequestId, now));
        else db.Enqueue(new AppointmentMissed(closed.Id, closed.PatientId, closed.RequestId, now));
        await db.SettleWishesAsync(closed.Id, null, by.DisplayName, "The appointment is over.", now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
