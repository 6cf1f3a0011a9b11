using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.PostOp.Patients;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>Finds what a reply belongs to: the question it carries, never the last one put.</summary>
internal static class FindReplySituation
{
    public static async Task<ReplySituation> SituationOfAsync(this PostOpDbContext db, ReplyReceived reply, CancellationToken cancellationToken)
    {
        var whose = await WhoseAsync(db, reply, cancellationToken);
        await db.LockAsync(whose, cancellationToken);
        var question = await db.Questions.FirstOrDefaultAsync(q => q.Id == reply.QuestionId, cancellationToken);
        var patients = await db.Patients.Where(p => whose.Contains(p.Id)).OrderBy(p => p.Id).ToListAsync(cancellationToken);
        Guid[] known = [.. patients.Select(p => p.Id)];
        var episodes = await db.Episodes.Where(e => known.Contains(e.PatientId))
            .OrderByDescending(e => e.OperatedOn).ThenByDescending(e => e.Id).ToListAsync(cancellationToken);
        var checkIn = question is not null
            ? await db.CheckIns.SingleAsync(c => c.Id == question.CheckInId, cancellationToken)
            : known is [var only] ? await AboutAsync(db, only, reply.SubjectId, cancellationToken) ?? await LastAnsweredAsync(db, only, cancellationToken) : null;
        return new ReplySituation(
            reply, patients, [.. episodes.DistinctBy(e => e.PatientId)], question, checkIn, episodes.Find(e => e.Id == checkIn?.EpisodeId),
            await db.Answers.Where(a => checkIn != null && a.CheckInId == checkIn.Id).ToListAsync(cancellationToken),
            await AlsoOpenAsync(db, checkIn, question, cancellationToken));
    }

    /// <summary>The question tells one patient from another on the same number.</summary>
    private static async Task<Guid[]> WhoseAsync(PostOpDbContext db, ReplyReceived reply, CancellationToken cancellationToken)
    {
        var asked = await db.Questions.Where(q => q.Id == reply.QuestionId)
            .Join(db.CheckIns, q => q.CheckInId, c => c.Id, (_, c) => c.PatientId).ToListAsync(cancellationToken);
        return asked is [var patient] ? [patient] : [.. reply.PatientIds];
    }

    /// <summary>The check-in whose mail is answered: that mail had a link and asked nothing.</summary>
    private static Task<CheckIn?> AboutAsync(PostOpDbContext db, Guid patientId, Guid? subjectId, CancellationToken cancellationToken) =>
        db.CheckIns.FirstOrDefaultAsync(c => c.Id == subjectId && c.PatientId == patientId, cancellationToken);

    private static Task<CheckIn?> LastAnsweredAsync(PostOpDbContext db, Guid patientId, CancellationToken cancellationToken) =>
        db.CheckInsOf(patientId).Where(c => db.Answers.Any(a => a.CheckInId == c.Id))
            .OrderByDescending(c => c.SentAt).FirstOrDefaultAsync(cancellationToken);

    private static async Task<IReadOnlyList<string>> AlsoOpenAsync(
        PostOpDbContext db, CheckIn? checkIn, Question? question, CancellationToken cancellationToken) =>
        checkIn is null
            ? []
            : await db.Questions.Where(q => q.CheckInId == checkIn.Id && q.AnsweredAt == null && (question == null || q.Id != question.Id))
                .Select(q => q.Asks).ToListAsync(cancellationToken);
}
