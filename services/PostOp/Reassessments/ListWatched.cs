using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.Surgeries;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>Lists who is watched by their newest answer, newest first; not for the pain before another operation.</summary>
internal sealed class ListWatchedConsumer(PostOpDbContext db) : IConsumer<ListWatched>
{
    private const int Most = 500;

    public async Task Consume(ConsumeContext<ListWatched> context) => await context.RespondAsync(
        Staff.Includes(context.Actor()) ? await ListAsync(context.Message, context.CancellationToken) : (object)ReassessmentRefusals.NotAllowed);

    private async Task<WatchedList> ListAsync(ListWatched question, CancellationToken cancellationToken)
    {
        var newest = db.WatchedCheckIns.AsNoTracking().Where(w => w.WithdrawnAt == null
            && !db.Answers.Any(a => a.EpisodeId == w.EpisodeId && a.CheckInId != w.CheckInId && a.GivenAt > w.GivenAt)
            && !db.Episodes.Any(e => e.Id == w.EpisodeId && e.EndReason == EndReasons.OperatedAgain));
        var rows = await newest.OrderByDescending(w => w.GivenAt).Take(Math.Clamp(question.Take, 1, Most))
            .Join(db.Episodes, w => w.EpisodeId, e => e.Id, (w, e) => new WatchedPatient(w.PatientId, e.Procedure, w.Day, w.GivenAt, w.Why, w.Sentence, w.ProtocolVersion))
            .ToListAsync(cancellationToken);
        return new WatchedList([.. rows.OrderByDescending(w => w.GivenAt)], await newest.CountAsync(cancellationToken));
    }
}
