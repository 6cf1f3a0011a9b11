using FbssFollowUp.Scheduling.Appointments;
using FbssFollowUp.Scheduling.Patients;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Reminders;

/// <summary>Writes an appointment's ladder as rows, ends it, and fits it to another zone.</summary>
internal sealed class PlanReminders(SchedulingDbContext db, PracticeSettings practice)
{
    public async Task RunAsync(Appointment appointment, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var patient = await db.Patients.FindAsync([appointment.PatientId], cancellationToken);
        foreach (var planned in ReminderPlan.For(appointment.StartsAt, now, practice.Zone, patient?.ZoneOr(practice.Zone) ?? practice.Zone))
            db.Reminders.Add(new Reminder
            {
                Id = Guid.CreateVersion7(now),
                AppointmentId = appointment.Id,
                Revision = appointment.Revision,
                Rung = planned.Rung,
                DueAt = planned.DueAt,
                UsefulUntil = planned.UsefulUntil
            });
    }

    /// <summary>What is not sent yet never will be.</summary>
    public Task EndAsync(Guid appointmentId, DateTimeOffset now, CancellationToken cancellationToken) => db.Reminders
        .Where(r => r.AppointmentId == appointmentId && r.SentAt == null && r.EndedAt == null)
        .ExecuteUpdateAsync(set => set.SetProperty(r => r.EndedAt, now).SetProperty(r => r.EndedWhy, "not-wanted"), cancellationToken);

    /// <summary>The time stays after all: what was ended because another was asked for, and still lies ahead, is sent.</summary>
    public Task TakeUpAgainAsync(Appointment appointment, DateTimeOffset now, CancellationToken cancellationToken) => db.Reminders
        .Where(r => r.AppointmentId == appointment.Id && r.Revision == appointment.Revision && r.SentAt == null && r.EndedAt != null && r.DueAt > now)
        .ExecuteUpdateAsync(set => set.SetProperty(r => r.EndedAt, (DateTimeOffset?)null).SetProperty(r => r.EndedWhy, (string?)null), cancellationToken);

    /// <summary>The patient lives in another zone now: what is still to be sent falls into their new day.</summary>
    public async Task RefitAsync(Appointment appointment, Patient patient, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var unsent = await db.Reminders.Where(r => r.AppointmentId == appointment.Id && r.SentAt == null && r.EndedAt == null).ToListAsync(cancellationToken);
        var planned = ReminderPlan.For(appointment.StartsAt, now, practice.Zone, patient.ZoneOr(practice.Zone)).ToLookup(p => p.Rung);
        foreach (var reminder in unsent)
            foreach (var again in planned[reminder.Rung]) reminder.DueAt = again.DueAt;
    }
}
