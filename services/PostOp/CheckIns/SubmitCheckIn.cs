using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.Patients;
using FbssFollowUp.PostOp.Reassessments;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.PostOp.Surgeries;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>Takes the answers of a page: all of them, once; a danger in them is answered at once, by message too.</summary>
internal sealed class SubmitCheckInConsumer(PostOpDbContext db, Clock clock, EpisodeEvaluation evaluation) : IConsumer<SubmitCheckIn>
{
    public async Task Consume(ConsumeContext<SubmitCheckIn> context)
    {
        var checkIn = await FindLockedAsync(context.Message.LinkHash, context.CancellationToken);
        var refusal = CheckInLink.Refusal(checkIn, context.Actor(), clock.UtcNow);
        await context.RespondAsync((object?)refusal ?? await TakeAsync(checkIn!, context.Message, context.CancellationToken));
    }

    private async Task<CheckIn?> FindLockedAsync(string linkHash, CancellationToken cancellationToken)
    {
        var whose = await db.CheckIns.Where(c => c.LinkHash == linkHash).Select(c => c.PatientId).ToListAsync(cancellationToken);
        await db.LockAsync(whose, cancellationToken);
        return await db.CheckIns.SingleOrDefaultAsync(c => c.LinkHash == linkHash, cancellationToken);
    }

    private async Task<object> TakeAsync(CheckIn checkIn, SubmitCheckIn form, CancellationToken cancellationToken)
    {
        var episode = await db.Episodes.SingleAsync(e => e.Id == checkIn.EpisodeId, cancellationToken);
        var patient = await db.Patients.SingleAsync(p => p.Id == checkIn.PatientId, cancellationToken);
        if (SubmittedAnswers.Refusal(form, episode.Protocol) is { } refusal)
            return refusal;
        await KeepAsync(checkIn, form, cancellationToken);
        AnswerDanger(checkIn, form, episode);
        await evaluation.RunAsync(episode, patient.Zone, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return new Accepted(checkIn.Id, []);
    }

    private async Task KeepAsync(CheckIn checkIn, SubmitCheckIn form, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        var earlier = Dialogue.Standing(await db.Answers.Where(a => a.CheckInId == checkIn.Id).ToListAsync(cancellationToken));
        Answer Of(string item, int? score, string[]? redFlags) => new()
        {
            Id = Guid.CreateVersion7(),
            CheckInId = checkIn.Id,
            EpisodeId = checkIn.EpisodeId,
            Item = item,
            Score = score,
            RedFlags = redFlags,
            GivenAt = now,
            By = AnsweredBy.Web,
            CorrectsId = earlier.GetValueOrDefault(item)?.Id
        };
        db.Answers.AddRange(
            Of(AnswerItems.Axial, form.Axial, null), Of(AnswerItems.Limb, form.Limb, null), Of(AnswerItems.RedFlags, null, [.. form.RedFlags.Distinct()]));
        checkIn.Answer();
        checkIn.Complete(now);
        db.Enqueue(new CheckInCompleted(checkIn.Id, checkIn.PatientId, now));
    }

    private void AnswerDanger(CheckIn checkIn, SubmitCheckIn form, Episode episode)
    {
        if (form.RedFlags.Any(episode.Protocol.Version.RedFlags.IsEmergency))
            db.Enqueue(CheckInMessages.Safety(checkIn.Id, checkIn.PatientId, SafetyGroup.Emergency, null));
    }
}
