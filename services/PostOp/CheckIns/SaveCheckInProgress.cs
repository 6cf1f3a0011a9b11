using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.Reassessments;
using FbssFollowUp.PostOp.Surgeries;
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
            return await KeepDangerAsync(checkIn, progress, episode, refusal, cancellationToken);
        checkIn.Save(progress);
        return await KeepDangerAsync(checkIn, progress, episode, new Accepted(checkIn.Id, []), cancellationToken);
    }

    private async Task<object> KeepDangerAsync(CheckIn checkIn, CheckInProgress progress, Episode episode, object answer, CancellationToken cancellationToken)
    {
        await forms.KeepDangerAsync(checkIn, progress, episode, cancellationToken);
        var patient = await db.Patients.SingleAsync(p => p.Id == checkIn.PatientId, cancellationToken);
        await evaluation.RunAsync(episode, patient.Zone, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return answer;
    }
}
