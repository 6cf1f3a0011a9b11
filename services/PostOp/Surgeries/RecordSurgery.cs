using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.Patients;
using FbssFollowUp.PostOp.Protocols;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Surgeries;

/// <summary>
/// Opens the episode of a surgery and plans its check-ins; for a patient not known yet they are planned when the patient is. Of several operations of one region only
/// the last is followed, in whatever order they are recorded.
/// </summary>
internal sealed class RecordSurgeryConsumer(PostOpDbContext db, Clock clock, QuietEpisodes quiet) : IConsumer<RecordSurgery>
{
    private static readonly TimeSpan FurthestEast = TimeSpan.FromHours(14);

    public async Task Consume(ConsumeContext<RecordSurgery> context)
    {
        var surgery = context.Message;
        await db.LockAsync([surgery.PatientId], context.CancellationToken);
        var patient = await db.Patients.FindAsync([surgery.PatientId], context.CancellationToken);
        if (Staff.Includes(context.Actor()) || context.Actor().Role is Roles.System)
            await context.RespondAsync((object?)SurgeryCheck.Of(surgery, Today(patient)) ?? await OpenAsync(surgery, patient, context.CancellationToken));
        else
            await context.RespondAsync(SurgeryRefusals.NotAllowed);
    }

    private async Task<object> OpenAsync(RecordSurgery surgery, Patient? patient, CancellationToken cancellationToken)
    {
        var known = await db.Episodes.FirstOrDefaultAsync(
            e => e.Id == surgery.EpisodeId || (e.PatientId == surgery.PatientId && e.OperatedOn == surgery.OperatedOn && e.Procedure == surgery.Procedure),
            cancellationToken);
        if (known is not null)
            return IsSame(known, surgery) ? new Accepted(known.Id, []) : SurgeryRefusals.EpisodeTaken;
        var episode = Episode.Open(surgery, await db.InForceAsync(cancellationToken), clock.UtcNow);
        await EndEarlierAsync(episode, cancellationToken);
        db.Episodes.Add(episode);
        if (patient is not null)
            db.CheckIns.AddRange(CheckInPlan.For(episode, patient.Zone, clock.UtcNow));
        await db.SaveChangesAsync(cancellationToken);
        return new Accepted(episode.Id, SurgeryCheck.Notices(surgery));
    }

    private async Task EndEarlierAsync(Episode episode, CancellationToken cancellationToken)
    {
        var others = await db.Episodes.Where(e => e.PatientId == episode.PatientId).ToListAsync(cancellationToken);
        if (others.Exists(episode.IsBefore))
            episode.End(EndReasons.OperatedAgain, clock.UtcNow);
        foreach (var earlier in others.Where(e => e.IsBefore(episode)))
        {
            earlier.End(EndReasons.OperatedAgain, clock.UtcNow);
            await quiet.SilenceAsync(earlier, until: null, clock.UtcNow, cancellationToken);
        }
    }

    private static bool IsSame(Episode known, RecordSurgery surgery) =>
        (known.PatientId, known.OperatedOn, known.Procedure) == (surgery.PatientId, surgery.OperatedOn, surgery.Procedure);

    private DateOnly Today(Patient? patient) => patient is null
        ? DateOnly.FromDateTime(clock.UtcNow.UtcDateTime + FurthestEast)
        : RecoveryDay.DateIn(patient.Zone, clock.UtcNow);
}
