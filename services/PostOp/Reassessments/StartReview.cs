using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>Notes that the review of an acknowledged case begins.</summary>
internal sealed class StartReviewConsumer(PostOpDbContext db, Clock clock) : IConsumer<StartReview>
{
    public async Task Consume(ConsumeContext<StartReview> context)
    {
        var (id, by) = (context.Message.CaseId, context.Actor());
        var reassessment = await db.Reassessments.FindAsync([id], context.CancellationToken);
        var refusal = !Staff.MayDecide(by) ? ReassessmentRefusals.NotAllowed
            : reassessment is null ? ReassessmentRefusals.CaseUnknown
            : reassessment.StartReview();
        if (refusal is null)
        {
            db.CaseEntries.Add(CaseEntry.Of(id, CaseEntries.ReviewStarted, by.DisplayName, "The review began.", clock.UtcNow));
            await db.SaveChangesAsync(context.CancellationToken);
        }
        await context.RespondAsync((object?)refusal ?? new Accepted(id, []));
    }
}
