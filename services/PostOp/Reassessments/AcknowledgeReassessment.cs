using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>Takes a case on: whoever does it owns it, says what is next and by when; nobody is alerted any more.</summary>
internal sealed class AcknowledgeReassessmentConsumer(PostOpDbContext db, Clock clock, PracticeSettings practice, TakeOnCase takeOn)
    : IConsumer<AcknowledgeReassessment>
{
    private const int LongestNextStep = 500;

    /// <summary>As long as a case may be left alone: a date typed wrong would keep it from ever coming back.</summary>
    private const int FurthestDays = 90;

    public async Task Consume(ConsumeContext<AcknowledgeReassessment> context)
    {
        var (command, by) = (context.Message, context.Actor());
        var reassessment = await db.Reassessments.FindAsync([command.CaseId], context.CancellationToken);
        var refusal = Refusal(command, by, reassessment)
            ?? await takeOn.RunAsync(reassessment!, by, command.NextStep.Trim(), command.DueOn, context.CancellationToken);
        await db.SaveChangesAsync(context.CancellationToken);
        await context.RespondAsync((object?)refusal ?? new Accepted(command.CaseId, []));
    }

    private Refused? Refusal(AcknowledgeReassessment command, Actor by, Reassessment? reassessment) => command switch
    {
        _ when !Staff.MayTakeOn(by) => ReassessmentRefusals.NotAllowed,
        _ when reassessment is null => ReassessmentRefusals.CaseUnknown,
        { NextStep: var step } when string.IsNullOrWhiteSpace(step) || step.Trim().Length > LongestNextStep => ReassessmentRefusals.NextStepMissing,
        { DueOn: var date } when date < Today => ReassessmentRefusals.DueDatePast,
        { DueOn: var date } when date > Today.AddDays(FurthestDays) => ReassessmentRefusals.DueDateFar,
        _ => null
    };

    private DateOnly Today => RecoveryDay.DateIn(practice.Zone, clock.UtcNow);
}
