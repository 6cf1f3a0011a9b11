using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.PostOp.Surgeries;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>Shows one case with all a surgeon needs to decide it.</summary>
internal sealed class GetReassessmentConsumer(PostOpDbContext db) : IConsumer<GetReassessment>
{
    public async Task Consume(ConsumeContext<GetReassessment> context)
    {
        var reassessment = await db.Reassessments.AsNoTracking().SingleOrDefaultAsync(c => c.Id == context.Message.CaseId, context.CancellationToken);
        await context.RespondAsync(
            !Staff.Includes(context.Actor()) ? ReassessmentRefusals.NotAllowed
            : reassessment is null ? ReassessmentRefusals.CaseUnknown
            : (object)await PacketAsync(reassessment, context.CancellationToken));
    }

    private async Task<ReassessmentPacket> PacketAsync(Reassessment reassessment, CancellationToken cancellationToken)
    {
        var episode = await db.Episodes.AsNoTracking().SingleAsync(e => e.Id == reassessment.EpisodeId, cancellationToken);
        var patient = await db.Patients.AsNoTracking().SingleAsync(p => p.Id == reassessment.PatientId, cancellationToken);
        var loaded = await EpisodeCourse.LoadAsync(db, episode, patient.Zone, cancellationToken);
        var reasons = await db.CaseReasons.AsNoTracking().Where(r => r.CaseId == reassessment.Id).OrderBy(r => r.RaisedAt).ThenBy(r => r.Id).ToListAsync(cancellationToken);
        var entries = await db.CaseEntries.AsNoTracking().Where(e => e.CaseId == reassessment.Id).ToListAsync(cancellationToken);
        return new ReassessmentPacket(
            (await db.SummariesOfAsync([reassessment], cancellationToken))[0], SurgeryOf(episode), CurveOf(loaded),
            [.. reasons.Select(r => r.ToContract())], RecoveryRules.WatchedDays(episode.Protocol, episode.Operation, loaded.Course),
            [.. CaseEntries.InOrder(entries).Select(e => e.ToContract())], LikelyPatterns.Of(episode.Protocol, episode.Operation, loaded.Course));
    }

    private static IReadOnlyList<CurvePoint> CurveOf(EpisodeCourse loaded)
    {
        var kinds = loaded.CheckIns.ToDictionary(c => c.Id, c => c.Kind);
        return [.. loaded.Course.CheckIns.Select(c => new CurvePoint(
            c.Day, c.At, c.Axial, c.Limb, c.UnnamedRedFlag ? ["unspecified"] : c.RedFlags,
            HowOf(loaded.Answers[c.CheckInId]), kinds[c.CheckInId], ProxyOf(loaded.Answers[c.CheckInId])))];
    }

    private static string HowOf(IEnumerable<Answer> answers)
    {
        var how = answers.Select(a => a.By).ToHashSet();
        return how.Contains(AnsweredBy.Staff) ? AnsweredBy.Staff : how.Contains(AnsweredBy.Web) ? AnsweredBy.Web : AnsweredBy.Text;
    }

    /// <summary>Where one check-in was answered by several people, who answered last.</summary>
    private static Guid? ProxyOf(IEnumerable<Answer> answers) => answers.MaxBy(a => (a.GivenAt, a.Id))?.ProxyId;

    private static SurgerySummary SurgeryOf(Episode e) => new(
        e.Id, e.Procedure, e.Levels, e.Side, e.Revision, e.SurgeonCode, e.OperatedOn, e.AxialBefore, e.LimbBefore, e.RiskFactors, e.WindowEndsDay,
        e.ProtocolName, e.Protocol.AxialSite, e.Protocol.LimbSite);
}
