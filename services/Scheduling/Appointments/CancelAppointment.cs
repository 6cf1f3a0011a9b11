using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>Gives an appointment up: its time is free again, its reminders are gone, the patient is told.</summary>
internal sealed class CancelAppointmentConsumer(SchedulingDbContext db, Clock clock, AppointmentEffects effects) : IConsumer<CancelAppointment>
{
    public async Task Consume(ConsumeContext<CancelAppointment> context)
    {
        var (command, by) = (context.Message, context.Actor());
        var appointment = await db.LockAppointmentAsync(command.AppointmentId, context.CancellationToken);
        var refusal = Refusal(command, by, appointment);
        if (refusal is null)
        {
            await effects.CancelAsync(appointment!, command.Reason, Overriding.Reason(command.Note), Doer.Of(by), clock.UtcNow, context.CancellationToken);
            await db.SaveChangesAsync(context.CancellationToken);
        }
        await context.RespondAsync((object?)refusal ?? new Accepted(command.AppointmentId, []));
    }

    private static Refused? Refusal(CancelAppointment command, Actor by, Appointment? appointment) =>
        !Staff.Includes(by) ? BookingRefusals.NotAllowed
        : appointment is null ? BookingRefusals.AppointmentUnknown
        : !appointment.IsBooked ? BookingRefusals.Ended
        : !CancelReasons.OfStaff.Contains(command.Reason) ? BookingRefusals.ReasonUnknown
        : command.Note?.Length > BookingRules.LongestReason ? BookingRefusals.ReasonTooLong
        : null;
}
