using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.Patients;
using FbssFollowUp.PostOp.Surgeries;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.StandingLinks;

/// <summary>
/// Begins a check-in at the patient's wish, or gives a further link to the one that is open. Whether the patient has been silent is not judged by it: only an
/// answer ends a silence.
/// </summary>
internal sealed class BeginCheckInConsumer(PostOpDbContext db, Clock clock) : IConsumer<BeginCheckIn>
{
    public async Task Consume(ConsumeContext<BeginCheckIn> context)
    {
        var newest = await LockedAsync(context.Message.LinkHash, context.CancellationToken);
        var refusal = StandingLinkCheck.Refusal(newest, context.Actor(), clock.UtcNow);
        await context.RespondAsync((object?)refusal ?? await BeginAsync(newest!, context.Message.CheckInLinkHash, context.CancellationToken));
    }

    private async Task<object> BeginAsync(Episode episode, string checkInLink, CancellationToken cancellationToken)
    {
        var open = await db.OpenOfAsync(episode, clock.UtcNow, cancellationToken);
        if (StandingLinkCheck.Refusal(await db.UseOfAsync(episode, clock.UtcNow, cancellationToken), open is not null) is { } refusal)
            return refusal;
        var patient = await db.Patients.SingleAsync(p => p.Id == episode.PatientId, cancellationToken);
        var checkIn = open ?? await AdHocCheckIn.BeginAsync(db, episode, patient.Zone, linkHash: null, clock.UtcNow, cancellationToken);
        db.CheckInLinks.Add(new CheckInLinkMade { Hash = checkInLink, CheckInId = checkIn.Id, MadeAt = clock.UtcNow });
        await db.SaveChangesAsync(cancellationToken);
        return new Accepted(checkIn.Id, []);
    }

    /// <summary>Two taps at once begin one check-in.</summary>
    private async Task<Episode?> LockedAsync(string linkHash, CancellationToken cancellationToken)
    {
        if (await db.NewestOfLinkAsync(linkHash, cancellationToken) is not { } seen)
            return null;
        await db.LockAsync([seen.PatientId], cancellationToken);
        await db.Entry(seen).ReloadAsync(cancellationToken);
        return seen;
    }
}
