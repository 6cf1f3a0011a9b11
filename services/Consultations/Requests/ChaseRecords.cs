using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>Reminds patients of records that were asked for and are not here.</summary>
internal sealed class ChaseRecordsJob(ConsultationsDbContext db, Clock clock, ILogger<ChaseRecordsJob> log) : IDueWork
{
    private const int Batch = 200;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var due = await ClaimAsync(now, cancellationToken);
        var ids = due.Select(r => r.PatientId).ToList();
        var patients = await db.Patients.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancellationToken);
        foreach (var request in due)
        {
            request.Remind(now);
            if (RequestMessages.Reminder(request, patients[request.PatientId], now) is { } message) db.Enqueue(message);
            db.RequestEntries.Add(RequestEntry.Of(request.Id, RequestEntrySteps.Reminded, RequestEntrySteps.System, "", now));
        }
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (due.Count > 0) log.LogInformation("Reminded {Count} requesters of their records", due.Count);
        return due.Count;
    }

    public Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken) => db.Requests.MinAsync(r => r.NextReminderAt, cancellationToken);

    private Task<List<ConsultationRequest>> ClaimAsync(DateTimeOffset now, CancellationToken cancellationToken) => db.Requests.FromSql(
        $"""
         select *, xmin from consultation_requests
         where next_reminder_at <= {now} and state = 'records-requested'
         order by next_reminder_at limit {Batch} for update skip locked
         """).ToListAsync(cancellationToken);
}
