using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.Patients;
using FbssFollowUp.PostOp.Reassessments;
using FbssFollowUp.PostOp.StandingLinks;
using FbssFollowUp.PostOp.Surgeries;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>Takes the answers of a page: all of them, once; a danger in them is answered at once, by message too.</summary>
internal sealed class SubmitCheckInConsumer(PostOpDbContext db, Clock clock, TakeForm forms, EpisodeEvaluation evaluation) : IConsumer<SubmitCheckIn>
{
    public async Task Consume(ConsumeContext<SubmitCheckIn> context)
    {
        var checkIn = await db.LockedOfLinkAsync(context.Message.LinkHash, context.CancellationToken);
        var refusal = CheckInLink.Refusal(checkIn, context.Actor(), clock.UtcNow);
        await context.RespondAsync((object?)refusal ?? await TakeAsync(checkIn!, context.Message, context.CancellationToken));
    }

    private async Task<object> TakeAsync(CheckIn checkIn, SubmitCheckIn sent, CancellationToken cancellationToken)
    {
        var episode = await db.Episodes.SingleAsync(e => e.Id == checkIn.EpisodeId, cancellationToken);
        var patient = await db.Patients.SingleAsync(p => p.Id == checkIn.PatientId, cancellationToken);
        var form = new CheckInProgress(sent.Axial, sent.Limb, sent.RedFlags, sent.NoRedFlags, sent.Further);
        if (SubmittedAnswers.Refusal(form, episode.Protocol, isWhole: true) is { } refusal)
            return await RefuseAsync(checkIn, form, episode, patient, refusal, cancellationToken);
        if (UnaskedAnswers.In(form.Further, FurtherQuestions.In(checkIn, episode.Protocol)) is { Count: > 0 } unasked)
            return await RefuseAsync(checkIn, form, episode, patient, CheckInRefusals.NotAsked(unasked, checkIn.Day), cancellationToken);
        await forms.AnswerDangerAsync(checkIn, form, episode, cancellationToken);
        await forms.KeepAsync(checkIn, form, cancellationToken);
        if (sent.StandingLinkHash is { } standing)
            db.StandingLinks.Add(StandingLink.Of(episode.Id, standing, clock.UtcNow));
        await evaluation.RunAsync(episode, patient.Zone, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return new Accepted(checkIn.Id, []);
    }

    /// <summary>The form is not taken, and a danger in it is told of all the same: a patient may never send it again.</summary>
    private async Task<Refused> RefuseAsync(
        CheckIn checkIn, CheckInProgress form, Episode episode, Patient patient, Refused refusal, CancellationToken cancellationToken)
    {
        await forms.KeepDangerAsync(checkIn, form, episode, cancellationToken);
        await evaluation.RunAsync(episode, patient.Zone, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return refusal;
    }
}

internal static class LockedCheckIn
{
    public static async Task<CheckIn?> LockedOfLinkAsync(this PostOpDbContext db, string linkHash, CancellationToken cancellationToken)
    {
        if (await db.CheckIns.AsNoTracking().OfLinkAsync(db, linkHash, cancellationToken) is not { } seen)
            return null;
        await db.LockAsync([seen.PatientId], cancellationToken);
        return await db.CheckIns.SingleAsync(c => c.Id == seen.Id, cancellationToken);
    }
}
