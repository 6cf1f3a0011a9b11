using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>Decides a case on the evaluation pathway; the patient is told what happens next, and asked again where care is tried first.</summary>
internal sealed class DecideReassessmentConsumer(PostOpDbContext db, Clock clock, PracticeSettings practice, PlanRecheck recheck) : IConsumer<DecideReassessment>
{
    public async Task Consume(ConsumeContext<DecideReassessment> context)
    {
        var (command, by) = (context.Message, context.Actor());
        var reassessment = await db.Reassessments.FindAsync([command.CaseId], context.CancellationToken);
        var refusal = Refusal(command, by, reassessment) ?? reassessment!.Decide(command.Decision, command.Note, command.RecheckOn);
        if (refusal is null)
            await SaveAsync(reassessment!, by, context.CancellationToken);
        await context.RespondAsync((object?)refusal ?? new Accepted(command.CaseId, []));
    }

    private Refused? Refusal(DecideReassessment command, Actor by, Reassessment? reassessment) => command switch
    {
        _ when !Staff.MayDecide(by) => ReassessmentRefusals.NotAllowed,
        _ when reassessment is null => ReassessmentRefusals.CaseUnknown,
        { Decision: var decision } when !Decisions.All.Contains(decision) => ReassessmentRefusals.DecisionUnknown,
        { Decision: Decisions.NoAction, Note: var note } when string.IsNullOrWhiteSpace(note) => ReassessmentRefusals.ReasonMissing,
        { Decision: Decisions.ConservativeCare, RecheckOn: var on } when on is null || on <= Today => ReassessmentRefusals.RecheckMissing,
        { RecheckOn: { } on } when on <= Today => ReassessmentRefusals.RecheckMissing,
        _ => null
    };

    private DateOnly Today => RecoveryDay.DateIn(practice.Zone, clock.UtcNow);

    private async Task SaveAsync(Reassessment reassessment, Actor by, CancellationToken cancellationToken)
    {
        var (now, decision) = (clock.UtcNow, reassessment.Decision!);
        var needsAppointment = decision != Decisions.NoAction;
        if (reassessment.RecheckOn is { } day)
            await recheck.RunAsync(reassessment, day, cancellationToken);
        db.CaseEntries.AddRange(
            CaseEntry.Of(reassessment.Id, CaseEntries.Decided, by.DisplayName, Sentence(reassessment), now),
            CaseEntry.Of(reassessment.Id, CaseEntries.PatientTold, "", "The patient is told what happens next.", now));
        db.Enqueue(new SendMessage(
            Purposes.Reassessment, reassessment.Id, $"decided-{reassessment.Round}", new MessageRecipient(MessageRecipient.Patient, reassessment.PatientId),
            TemplateCodes.ReassessmentNextStep, new Dictionary<string, string> { ["appointment"] = needsAppointment ? "yes" : "no" }, null, null, null));
        db.Enqueue(new ReassessmentDecided(reassessment.Id, reassessment.PatientId, needsAppointment, now));
        await db.SaveChangesAsync(cancellationToken);
    }

    private static string Sentence(Reassessment decided) =>
        $"Decided: {decided.Decision!.Replace('-', ' ')}."
        + (decided.DecisionNote is { Length: > 0 } note ? $" {note}" : "")
        + (decided.RecheckOn is { } on ? $" The patient is asked again on {on:yyyy-MM-dd}." : "");
}
