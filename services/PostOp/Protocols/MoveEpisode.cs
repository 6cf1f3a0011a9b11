using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.Patients;
using FbssFollowUp.PostOp.Reassessments;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.PostOp.Surgeries;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Protocols;

/// <summary>Moves one running episode to another version, with who and why; what is planned follows, and what was answered is judged anew.</summary>
internal sealed class MoveEpisodeConsumer(PostOpDbContext db, Clock clock, EpisodeEvaluation evaluation) : IConsumer<MoveEpisode>
{
    private const int LongestWhy = 500;

    public async Task Consume(ConsumeContext<MoveEpisode> context)
    {
        var (command, by) = (context.Message, context.Actor());
        await db.LockAsync(await db.Episodes.Where(e => e.Id == command.EpisodeId).Select(e => e.PatientId).ToListAsync(context.CancellationToken), context.CancellationToken);
        var episode = await db.Episodes.SingleOrDefaultAsync(e => e.Id == command.EpisodeId, context.CancellationToken);
        var document = await db.FindDocumentAsync(command.Version, clock.UtcNow, context.CancellationToken);
        var refusal = Refusal(command, by, episode, document);
        if (refusal is null)
        {
            await MoveAsync(episode!, document!, command.Why.Trim(), by, context.CancellationToken);
            await db.SaveChangesAsync(context.CancellationToken);
        }
        await context.RespondAsync((object?)refusal ?? new Accepted(command.EpisodeId, []));
    }

    private static Refused? Refusal(MoveEpisode command, Actor by, Episode? episode, ProtocolDocument? document) => command switch
    {
        _ when !Staff.MayDecide(by) => ProtocolRefusals.NotAllowed,
        _ when episode is null => ProtocolRefusals.EpisodeUnknown,
        _ when document is null => ProtocolRefusals.VersionUnknown,
        _ when document.State is not (ProtocolStates.InForce or ProtocolStates.Retired) => ProtocolRefusals.VersionNotUsable,
        _ when episode.Protocol.Version.Version == command.Version => ProtocolRefusals.AlreadyThere,
        { Why: var why } when string.IsNullOrWhiteSpace(why) || why.Trim().Length > LongestWhy => ProtocolRefusals.WhyMissing,
        _ => null
    };

    private async Task MoveAsync(Episode episode, ProtocolDocument document, string why, Actor by, CancellationToken cancellationToken)
    {
        var (from, now) = (episode.ProtocolName, clock.UtcNow);
        episode.PinTo(document);
        db.ProtocolMoves.Add(new ProtocolMove
        {
            Id = Guid.CreateVersion7(),
            EpisodeId = episode.Id,
            FromName = from,
            ToName = episode.ProtocolName,
            MovedBy = by.DisplayName,
            MovedById = by.Id,
            Why = why,
            MovedAt = now
        });
        if (episode.PlannedAt is null || episode.EndReason == EndReasons.OperatedAgain || await db.Patients.FindAsync([episode.PatientId], cancellationToken) is not { } patient)
            return;
        await ReplanAsync(episode, patient.Zone, now, cancellationToken);
        await evaluation.RunAsync(episode, patient.Zone, cancellationToken);
    }

    /// <summary>Days the new version does not have are skipped; days it adds are planned from tomorrow on.</summary>
    private async Task ReplanAsync(Episode episode, TimeZoneInfo zone, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var planned = await db.CheckIns.Where(c => c.EpisodeId == episode.Id && c.Kind == CheckInKinds.Planned).ToListAsync(cancellationToken);
        var (days, today) = (CheckInDays.Of(episode.Protocol, episode.Levels, episode.Revision), RecoveryDay.Of(episode.OperatedOn, now, zone));
        foreach (var checkIn in planned.Where(c => c.State == CheckInStates.Planned))
            if (days.Contains(checkIn.Day))
                checkIn.MoveTo(CheckInPlan.DueAt(episode, checkIn.Day, zone));
            else
                checkIn.Skip(now);
        db.CheckIns.AddRange(days.Where(day => day > today && !planned.Exists(c => c.Day == day && c.State != CheckInStates.Skipped))
            .Select(day => CheckIn.Plan(episode.Id, episode.PatientId, day, CheckInKinds.Planned, CheckInPlan.DueAt(episode, day, zone))));
    }
}
