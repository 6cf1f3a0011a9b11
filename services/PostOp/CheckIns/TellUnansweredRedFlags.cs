using FbssFollowUp.PostOp.CallTasks;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>Tells a person when a red-flag question asked again has stayed unanswered for an hour: silence there is nothing to be calm about.</summary>
internal sealed class TellUnansweredRedFlagsJob(PostOpDbContext db, Clock clock, ILogger<TellUnansweredRedFlagsJob> log) : IDueWork
{
    private const int Batch = 100;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var questions = await db.Questions.FromSql(
            $"select * from questions where tell_person_at <= {now} order by tell_person_at limit {Batch} for update skip locked").ToListAsync(cancellationToken);
        foreach (var question in questions)
            await TellAsync(question, now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (questions.Count > 0)
            log.LogInformation("Told of {Count} red-flag questions asked again and unanswered", questions.Count);
        return questions.Count;
    }

    public Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken) => db.Questions.MinAsync(q => q.TellPersonAt, cancellationToken);

    private async Task TellAsync(Question question, DateTimeOffset now, CancellationToken cancellationToken)
    {
        question.PersonTold();
        var patientId = await db.CheckIns.Where(c => c.Id == question.CheckInId).Select(c => c.PatientId).SingleAsync(cancellationToken);
        await db.OpenCallTaskAsync(
            CallTask.Open(
                patientId, CallTaskReasons.RedFlagsUnanswered, question.Id,
                "The red-flag question was asked twice and not answered within an hour; phone the patient.", now),
            cancellationToken);
    }
}
