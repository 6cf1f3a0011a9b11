using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>Lists cases, most urgent and oldest first.</summary>
internal sealed class ListReassessmentsConsumer(PostOpDbContext db) : IConsumer<ListReassessments>
{
    private const int Most = 500;

    public async Task Consume(ConsumeContext<ListReassessments> context) => await context.RespondAsync(
        Staff.Includes(context.Actor()) ? await ListAsync(context.Message, context.CancellationToken) : (object)ReassessmentRefusals.NotAllowed);

    private async Task<ReassessmentList> ListAsync(ListReassessments question, CancellationToken cancellationToken)
    {
        var asked = db.Reassessments.AsNoTracking().Where(c =>
            (question.PatientId == null || c.PatientId == question.PatientId) && (!question.OpenOnly || c.State != ReassessmentStates.Closed));
        var page = await asked
            .OrderBy(c => c.Urgency == Urgencies.Emergency ? 0 : c.Urgency == Urgencies.Urgent ? 1 : 2).ThenBy(c => c.FlaggedAt).ThenBy(c => c.Id)
            .Skip(Math.Max(question.Skip, 0)).Take(Math.Clamp(question.Take, 1, Most)).ToListAsync(cancellationToken);
        return new ReassessmentList(await db.SummariesOfAsync(page, cancellationToken), await asked.CountAsync(cancellationToken));
    }
}
