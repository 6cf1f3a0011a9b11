using FbssFollowUp.Scheduling.Appointments;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Reminders;

/// <summary>Sends the reminders that are due, each once, also with several replicas on the same rows; what came too late, after an outage, is not sent.</summary>
internal sealed class SendDueRemindersJob(SchedulingDbContext db, Clock clock, TellPatient tell, ILogger<SendDueRemindersJob> log) : IDueWork
{
    private const int Batch = 200;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var due = await db.Reminders.FromSql($"""
            select r.*, r.xmin from reminders r
            where r.sent_at is null and r.ended_at is null and r.due_at <= {now} order by r.due_at limit {Batch} for update skip locked
            """).ToListAsync(cancellationToken);
        var ids = due.Select(r => r.AppointmentId).ToArray();
        var appointments = await db.Appointments.AsNoTracking().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellationToken);
        foreach (var reminder in due) await SendAsync(reminder, appointments[reminder.AppointmentId], now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (due.Count > 0) log.LogInformation("Went through {Count} due reminders", due.Count);
        return due.Count;
    }

    public async Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken) =>
        await db.Reminders.Where(r => r.SentAt == null && r.EndedAt == null).MinAsync(r => (DateTimeOffset?)r.DueAt, cancellationToken);

    private async Task SendAsync(Reminder reminder, Appointment appointment, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!appointment.IsAwaited(now) || appointment.Revision != reminder.Revision) reminder.End("not-wanted", now);
        else if (reminder.UsefulUntil <= now) reminder.End("too-late", now);
        else
        {
            reminder.Send(now);
            await tell.RemindAsync(appointment, reminder, now, cancellationToken);
        }
    }
}
