using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>Takes a case on: whoever does it owns it, says what is next and by when; nobody is alerted any more.</summary>
internal sealed class AcknowledgeReassessmentConsumer(PostOpDbContext db, Clock clock, PracticeSettings practice) : IConsumer<AcknowledgeReassessment>
{
    private const int LongestNextStep = 500;

    public async Task Consume(ConsumeContext<AcknowledgeReassessment> context)
    {
        var (command, by) = (context.Message, context.Actor());
        var reassessment = await db.Reassessments.FindAsync([command.CaseId], context.CancellationToken);
        var refusal = Refusal(command, by, reassessment)
            ?? reassessment!.Acknowledge(by, command.NextStep.Trim(), command.DueOn, EndOf(command.DueOn));
        if (refusal is null)
            await SaveAsync(reassessment!, by, context.CancellationToken);
        await context.RespondAsync((object?)refusal ?? new Accepted(command.CaseId, []));
    }

    private Refused? Refusal(AcknowledgeReassessment command, Actor by, Reassessment? reassessment) => command switch
    {
        _ when !Staff.MayTakeOn(by) => ReassessmentRefusals.NotAllowed,
        _ when reassessment is null => ReassessmentRefusals.CaseUnknown,
        { NextStep: var step } when string.IsNullOrWhiteSpace(step) || step.Trim().Length > LongestNextStep => ReassessmentRefusals.NextStepMissing,
        { DueOn: var date } when date < RecoveryDay.DateIn(practice.Zone, clock.UtcNow) => ReassessmentRefusals.DueDatePast,
        _ => null
    };

    private DateTimeOffset EndOf(DateOnly day) => RecoveryDay.InstantOf(day.AddDays(1), TimeOnly.MinValue, practice.Zone);

    private async Task SaveAsync(Reassessment reassessment, Actor by, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        foreach (var rung in await db.Rungs.Where(r => r.CaseId == reassessment.Id && r.FiredAt == null).ToListAsync(cancellationToken))
            rung.Stop(now);
        db.CaseEntries.Add(CaseEntry.Of(
            reassessment.Id, CaseEntries.Acknowledged, by.DisplayName, $"Next step, due {reassessment.DueOn:yyyy-MM-dd}: {reassessment.NextStep}", now));
        db.Enqueue(new ReassessmentAcknowledged(
            reassessment.Id, reassessment.PatientId, Guid.TryParse(by.Id, out var owner) ? owner : Guid.Empty, reassessment.DueOn!.Value, now));
        await db.SaveChangesAsync(cancellationToken);
    }
}
