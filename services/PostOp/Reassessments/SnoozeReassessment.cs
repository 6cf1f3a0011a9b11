using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>Leaves a case alone until a date, with a reason; what its pain was is kept, so that worsening can be told.</summary>
internal sealed class SnoozeReassessmentConsumer(PostOpDbContext db, Clock clock, PracticeSettings practice) : IConsumer<SnoozeReassessment>
{
    private const int LongestReason = 500;
    private const int FurthestDays = 90;

    public async Task Consume(ConsumeContext<SnoozeReassessment> context)
    {
        var (command, by) = (context.Message, context.Actor());
        var reassessment = await db.Reassessments.FindAsync([command.CaseId], context.CancellationToken);
        var refusal = Refusal(command, by, reassessment) ?? await SnoozeAsync(reassessment!, command, context.CancellationToken);
        if (refusal is null)
        {
            db.CaseEntries.Add(CaseEntry.Of(
                command.CaseId, CaseEntries.Snoozed, by.DisplayName, $"Left alone until {command.UntilOn:yyyy-MM-dd}: {command.Reason.Trim()}", clock.UtcNow));
            await db.SaveChangesAsync(context.CancellationToken);
        }
        await context.RespondAsync((object?)refusal ?? new Accepted(command.CaseId, []));
    }

    private Refused? Refusal(SnoozeReassessment command, Actor by, Reassessment? reassessment)
    {
        var today = RecoveryDay.DateIn(practice.Zone, clock.UtcNow);
        return !Staff.MayDecide(by) ? ReassessmentRefusals.NotAllowed
            : reassessment is null ? ReassessmentRefusals.CaseUnknown
            : command.UntilOn <= today || command.UntilOn > today.AddDays(FurthestDays) ? ReassessmentRefusals.SnoozeDate
            : string.IsNullOrWhiteSpace(command.Reason) || command.Reason.Trim().Length > LongestReason ? ReassessmentRefusals.SnoozeReasonMissing
            : null;
    }

    private async Task<Refused?> SnoozeAsync(Reassessment reassessment, SnoozeReassessment command, CancellationToken cancellationToken)
    {
        var episode = await db.Episodes.SingleAsync(e => e.Id == reassessment.EpisodeId, cancellationToken);
        var patient = await db.Patients.SingleAsync(p => p.Id == reassessment.PatientId, cancellationToken);
        var course = (await EpisodeCourse.LoadAsync(db, episode, patient.Zone, cancellationToken)).Course;
        return reassessment.Snooze(
            command.UntilOn, RecoveryDay.InstantOf(command.UntilOn, TimeOnly.MinValue, practice.Zone), command.Reason.Trim(),
            course.CheckIns.LastOrDefault(c => c.Worst is not null)?.Worst, clock.UtcNow);
    }
}
