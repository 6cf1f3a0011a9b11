using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>Shows the questions behind a patient's link, and changes nothing: mail scanners open links too.</summary>
internal sealed class OpenCheckInConsumer(PostOpDbContext db, Clock clock) : IConsumer<OpenCheckIn>
{
    public async Task Consume(ConsumeContext<OpenCheckIn> context)
    {
        var checkIn = await db.CheckIns.AsNoTracking().OfLinkAsync(db, context.Message.LinkHash, context.CancellationToken);
        await context.RespondAsync(
            (object?)CheckInLink.Refusal(checkIn, context.Actor(), clock.UtcNow) ?? await FormAsync(checkIn!, context.CancellationToken));
    }

    private async Task<CheckInForm> FormAsync(CheckIn checkIn, CancellationToken cancellationToken)
    {
        var episode = await db.Episodes.AsNoTracking().SingleAsync(e => e.Id == checkIn.EpisodeId, cancellationToken);
        var patient = await db.Patients.AsNoTracking().SingleAsync(p => p.Id == checkIn.PatientId, cancellationToken);
        var protocol = episode.Protocol;
        var further = FurtherQuestions.In(checkIn, protocol);
        return new CheckInForm(
            checkIn.Id, patient.Language, protocol.AxialSite, protocol.LimbSite, protocol.Version.RedFlags.AskedFor(protocol), checkIn.ExpiresAt!.Value,
            further.Count > 0, checkIn.Saved, further, patient.AskedProxyId is not null);
    }
}
