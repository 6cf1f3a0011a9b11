using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.Reassessments;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>
/// Keeps what a patient has chosen so far. It is no answer yet, but a danger in it waits for nothing: it is answered and told of at once, whether
/// the rest is ever sent or not.
/// </summary>
internal sealed class SaveCheckInProgressConsumer(PostOpDbContext db, Clock clock, TakeForm forms, EpisodeEvaluation evaluation) : IConsumer<SaveCheckInProgress>
{
    public async Task Consume(ConsumeContext<SaveCheckInProgress> context)
    {
        var checkIn = await db.LockedOfLinkAsync(context.Message.LinkHash, context.CancellationToken);
        var refusal = CheckInLink.Refusal(checkIn, context.Actor(), clock.UtcNow);
        await context.RespondAsync((object?)refusal ?? await KeepAsync(checkIn!, context.Message.Progress, context.CancellationToken));
    }

    private async Task<object> KeepAsync(CheckIn checkIn, CheckInProgress progress, CancellationToken cancellationToken)
    {
        var episode = await db.Episodes.SingleAsync(e => e.Id == checkIn.EpisodeId, cancellationToken);
        if (SubmittedAnswers.Refusal(progress, episode.Protocol, isWhole: false) is { } refusal)
            return refusal;
        await forms.AnswerDangerAsync(checkIn, progress, episode, cancellationToken);
        await forms.KeepRedFlagsAsync(checkIn, progress, cancellationToken);
        checkIn.Save(progress);
        var patient = await db.Patients.SingleAsync(p => p.Id == checkIn.PatientId, cancellationToken);
        await evaluation.RunAsync(episode, patient.Zone, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return new Accepted(checkIn.Id, []);
    }
}
