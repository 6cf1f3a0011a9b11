using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>Gives an appointment another time; refused, it keeps the one it had.</summary>
internal sealed class MoveAppointmentConsumer(SchedulingDbContext db, Clock clock, FindPlace places, AppointmentEffects effects) : IConsumer<MoveAppointment>
{
    private const string Before = "before_moving";

    public async Task Consume(ConsumeContext<MoveAppointment> context)
    {
        var (command, by) = (context.Message, context.Actor());
        var appointment = await db.LockAppointmentAsync(command.AppointmentId, context.CancellationToken);
        var refusal = Refusal(command, by, appointment)
            ?? await MoveAsync(appointment!, command, Doer.Of(by), clock.UtcNow, context.CancellationToken);
        await context.RespondAsync((object?)refusal ?? new Accepted(command.AppointmentId, []));
    }

    private static Refused? Refusal(MoveAppointment command, Actor by, Appointment? appointment) =>
        !Staff.Includes(by) ? BookingRefusals.NotAllowed
        : appointment is null ? BookingRefusals.AppointmentUnknown
        : !appointment.IsBooked ? BookingRefusals.Ended
        : appointment.Revision != command.Revision ? BookingRefusals.ChangedMeanwhile
        : Overriding.Reason(command.OverrideReason)?.Length > BookingRules.LongestReason ? BookingRefusals.ReasonTooLong
        : null;

    /// <summary>The old time is freed first, because the new one may overlap it; nobody else sees it free unless the move is made.</summary>
    private async Task<Refused?> MoveAsync(Appointment appointment, MoveAppointment command, Doer by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var transaction = db.Database.CurrentTransaction!;
        await transaction.CreateSavepointAsync(Before, cancellationToken);
        await TakeTime.FreeAsync(db, [appointment.TakenId], now, cancellationToken);
        var type = await db.AppointmentTypes.SingleAsync(t => t.Code == appointment.Type, cancellationToken);
        var reason = Overriding.Reason(command.OverrideReason);
        var found = await places.RunAsync(new(type, command.ClinicianCode, command.StartsAt, reason), now, cancellationToken);
        if (found.Place is null) await transaction.RollbackToSavepointAsync(Before, cancellationToken);
        else await SaveAsync(appointment, found, reason, by, now, cancellationToken);
        return found.Refusal;
    }

    private async Task SaveAsync(Appointment appointment, FoundPlace found, string? reason, Doer by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var takenBefore = appointment.TakenId;
        appointment.Move(found.Place!);
        await effects.MoveAsync(appointment, takenBefore, by, now, cancellationToken);
        if (found.Overridden.Count > 0) effects.Note(appointment, AppointmentEntry.Overlapped, by, Overriding.Sentence(found, reason!), now);
        await db.SaveChangesAsync(cancellationToken);
    }
}
