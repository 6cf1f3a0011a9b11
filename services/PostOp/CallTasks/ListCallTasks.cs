using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.CallTasks;

/// <summary>Lists what a person must look at or phone about, most urgent and oldest first.</summary>
internal sealed class ListCallTasksConsumer(PostOpDbContext db) : IConsumer<ListCallTasks>
{
    private const int Most = 500;

    public async Task Consume(ConsumeContext<ListCallTasks> context) => await context.RespondAsync(
        Staff.Includes(context.Actor()) ? await ListAsync(context.Message, context.CancellationToken) : (object)CallTaskRefusals.NotAllowed);

    private async Task<CallTaskList> ListAsync(ListCallTasks question, CancellationToken cancellationToken)
    {
        var asked = db.CallTasks.AsNoTracking().Where(t => !question.OpenOnly || t.DoneAt == null);
        var tasks = await asked.OrderBy(t => t.Urgency == Urgencies.Emergency ? 0 : t.Urgency == Urgencies.Urgent ? 1 : 2).ThenBy(t => t.OpenedAt).ThenBy(t => t.Id).Take(Math.Clamp(question.Take, 1, Most)).ToListAsync(cancellationToken);
        return new CallTaskList([.. tasks.Select(t => t.ToContract())], await asked.CountAsync(cancellationToken));
    }
}
