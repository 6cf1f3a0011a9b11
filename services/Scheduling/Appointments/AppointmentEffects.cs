using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Scheduling.Offers;
using FbssFollowUp.Scheduling.Reminders;
using FbssFollowUp.Scheduling.Wishes;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>What follows from a booked, moved or cancelled appointment, whoever did it: the facts, the history, what is told to the patient, and what is no longer held or wished.</summary>
internal sealed class AppointmentEffects(SchedulingDbContext db, PracticeSettings practice, PlanReminders plan, TellPatient tell)
{
    public async Task BookAsync(Appointment booked, Doer by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        db.Appointments.Add(booked);
        db.Enqueue(new AppointmentBooked(
            booked.Id, booked.PatientId, booked.RequestId, booked.ClinicianCode, booked.Type, booked.StartsAt, booked.EndsAt, practice.TimeZone, booked.Revision, now));
        Note(booked, AppointmentEntry.Booked, by, When(booked), now);
        if (booked.RequestId is { } requestId) await SatisfyAsync(booked, requestId, by, now, cancellationToken);
        await plan.RunAsync(booked, now, cancellationToken);
        await tell.BookedAsync(booked, now, cancellationToken);
    }

    public async Task MoveAsync(Appointment moved, Guid takenBefore, Doer by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await TakeTime.FreeAsync(db, [takenBefore], now, cancellationToken);
        db.Enqueue(new AppointmentMoved(
            moved.Id, moved.PatientId, moved.RequestId, moved.ClinicianCode, moved.Type, moved.StartsAt, moved.EndsAt, practice.TimeZone, moved.Revision, now));
        Note(moved, AppointmentEntry.Moved, by, When(moved), now);
        await EndWhatWasSaidAsync(moved, by, "The appointment was moved.", now, cancellationToken);
        await plan.RunAsync(moved, now, cancellationToken);
        await tell.MovedAsync(moved, now, cancellationToken);
    }

    /// <summary>Nothing happens to an appointment that is over.</summary>
    public async Task CancelAsync(Appointment appointment, string reason, string? note, Doer by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (appointment.Cancel() is not null) return;
        await TakeTime.FreeAsync(db, [appointment.TakenId], now, cancellationToken);
        db.Enqueue(new AppointmentCancelled(appointment.Id, appointment.PatientId, appointment.RequestId, reason, appointment.Revision, now));
        Note(appointment, AppointmentEntry.Cancelled, by, $"{reason.Replace('-', ' ')}{(note is null ? "" : $": {note}")}", now);
        await EndWhatWasSaidAsync(appointment, by, "The appointment was cancelled.", now, cancellationToken);
        if (reason != CancelReasons.PatientDied && appointment.StartsAt > now) await tell.CancelledAsync(appointment, now, cancellationToken);
    }

    public void Note(Appointment appointment, string what, Doer by, string detail, DateTimeOffset now) =>
        db.AppointmentEntries.Add(AppointmentEntry.Of(appointment.Id, what, by, detail, now));

    /// <summary>A request that has its appointment needs no holds and no offer.</summary>
    private async Task SatisfyAsync(Appointment booked, Guid requestId, Doer by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await db.Holds.AnyAsync(h => h.RequestId == requestId && h.EndedAt == null, cancellationToken))
            db.Enqueue(EndHolds.Nothing(requestId, booked.PatientId, now));
        await EndHolds.OfRequestAsync(db, requestId, now, cancellationToken);
        await OpenOffers.WithdrawAsync(db, requestId, now, cancellationToken);
        await db.SettleWishesAsync(null, requestId, by.Name, "An appointment was made.", now, cancellationToken);
    }

    private async Task EndWhatWasSaidAsync(Appointment appointment, Doer by, string outcome, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await plan.EndAsync(appointment.Id, now, cancellationToken);
        await PatientLinks.EndAsync(db, appointment.Id, now, cancellationToken);
        await db.SettleWishesAsync(appointment.Id, null, by.Name, outcome, now, cancellationToken);
    }

    private string When(Appointment appointment) =>
        $"{Calendars.WallTime.ShownAt(appointment.StartsAt, practice.Zone):yyyy-MM-dd HH:mm} with {appointment.ClinicianCode}, {appointment.Type.Replace('-', ' ')}.";
}
