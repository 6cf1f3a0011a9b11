using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>Closes a decided case.</summary>
internal sealed class CloseReassessmentConsumer(PostOpDbContext db, Clock clock) : IConsumer<CloseReassessment>
{
    public async Task Consume(ConsumeContext<CloseReassessment> context)
    {
        var (id, by) = (context.Message.CaseId, context.Actor());
        var reassessment = await db.Reassessments.FindAsync([id], context.CancellationToken);
        var refusal = !Staff.MayTakeOn(by) ? ReassessmentRefusals.NotAllowed
            : reassessment is null ? ReassessmentRefusals.CaseUnknown
            : reassessment.Close(clock.UtcNow);
        if (refusal is null)
        {
            db.CaseEntries.Add(CaseEntry.Of(id, CaseEntries.Closed, by.DisplayName, "The case was closed.", clock.UtcNow));
            await db.SaveChangesAsync(context.CancellationToken);
        }
        await context.RespondAsync((object?)refusal ?? new Accepted(id, []));
    }
}
