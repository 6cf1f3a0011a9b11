using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.Surgeries;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>Lists what a patient will be sent, when, why, and what would keep it back: the message calendar.</summary>
internal sealed class ListPlannedMessagesConsumer(PostOpDbContext db, Clock clock) : IConsumer<ListPlannedMessages>
{
    public async Task Consume(ConsumeContext<ListPlannedMessages> context) => await context.RespondAsync(
        Staff.Includes(context.Actor()) ? await ListAsync(context.Message.PatientId, context.CancellationToken) : (object)SurgeryRefusals.NotAllowed);

    private async Task<object> ListAsync(Guid patientId, CancellationToken cancellationToken)
    {
        if (await db.Patients.AsNoTracking().SingleOrDefaultAsync(p => p.Id == patientId, cancellationToken) is not { } patient)
            return SurgeryRefusals.NoEpisode;
        var episodes = await db.Episodes.AsNoTracking().Where(e => e.PatientId == patientId).OrderByDescending(e => e.OperatedOn).ToListAsync(cancellationToken);
        var checkIns = await db.CheckInsOf(patientId).AsNoTracking().Where(c => c.EndedAt == null).ToListAsync(cancellationToken);
        var silences = await db.Silences.AsNoTracking().Where(s => s.PatientId == patientId && s.EndedAt == null && s.ToldAt == null).ToListAsync(cancellationToken);
        var paused = episodes.Find(e => e.EndReason != EndReasons.OperatedAgain && e.PausedUntil > clock.UtcNow);
        return new PlannedMessages(
            patient.TimeZone, paused?.PausedUntil, paused?.PauseReason, episodes is [{ EndReason: var reason }, ..] ? reason : null,
            MessageCalendar.Of(checkIns, silences, patient));
    }
}
