using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Scheduling.Appointments;
using FbssFollowUp.Scheduling.Wishes;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Reminders;

/// <summary>What a patient's answer does, whichever way it came.</summary>
internal sealed class AppointmentAnswers(SchedulingDbContext db, AppointmentEffects effects, PlanReminders plan)
{
    /// <summary>Who had asked for another time is reminded of this one again.</summary>
    public async Task ConfirmAsync(Appointment appointment, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var wanted = appointment.AnotherTimeAskedAt is not null;
        if (!appointment.Confirm(now)) return;
        effects.Note(appointment, AppointmentEntry.Confirmed, Doer.Patient, "", now);
        db.Enqueue(new AppointmentConfirmed(appointment.Id, appointment.PatientId, now));
        if (!wanted) return;
        await db.SettleWishesAsync(appointment.Id, null, "", "The patient confirmed the time after all.", now, cancellationToken);
        await plan.TakeUpAgainAsync(appointment, now, cancellationToken);
    }

    /// <summary>Nobody is reminded of a time they cannot come at; a scheduler sees it.</summary>
    public async Task AskAnotherTimeAsync(Appointment appointment, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!appointment.AskAnotherTime(now)) return;
        effects.Note(appointment, AppointmentEntry.AnotherTimeAsked, Doer.Patient, "", now);
        await plan.EndAsync(appointment.Id, now, cancellationToken);
        await WishAsync(Wish.AnotherTime, appointment, now, cancellationToken);
    }

    /// <summary>A person reads it.</summary>
    public async Task LeaveToPersonAsync(Appointment appointment, DateTimeOffset now, CancellationToken cancellationToken)
    {
        effects.Note(appointment, AppointmentEntry.ReplyUnclear, Doer.Patient, "", now);
        await WishAsync(Wish.ReplyUnclear, appointment, now, cancellationToken);
    }

    private async Task WishAsync(string kind, Appointment appointment, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!await db.Wishes.AnyAsync(w => w.AppointmentId == appointment.Id && w.Kind == kind && w.SettledAt == null, cancellationToken))
            db.Wishes.Add(Wish.Of(kind, appointment.PatientId, appointment.Id, appointment.RequestId, now));
    }
}
