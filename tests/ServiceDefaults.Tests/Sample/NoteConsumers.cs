using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Contracts.StaffConsole;
using FbssFollowUp.Messaging;
using MassTransit;

namespace FbssFollowUp.ServiceDefaults.Tests;

internal sealed class NoteStaffConsumer(NotesDbContext db, Clock clock) : IConsumer<StaffMemberChanged>
{
    public async Task Consume(ConsumeContext<StaffMemberChanged> context)
    {
        if (context.Message.Code == "unreadable") throw new InvalidOperationException("Refused by the test.");
        db.Notes.Add(new() { Id = Guid.CreateVersion7(), Text = context.Message.Code, DueAt = clock.UtcNow.AddDays(1) });
        await db.SaveChangesAsync(context.CancellationToken);
    }
}

internal sealed class CompleteTaskConsumer(NotesDbContext db) : IConsumer<CompleteCallTask>
{
    public async Task Consume(ConsumeContext<CompleteCallTask> context)
    {
        db.Notes.Add(new() { Id = context.Message.CallTaskId, Text = $"{context.Actor().DisplayName} {context.Message.CallTaskId}" });
        await db.SaveChangesAsync(context.CancellationToken);
        await context.RespondAsync(new Accepted(context.Message.CallTaskId, []));
    }
}

internal sealed class ListTasksConsumer : IConsumer<ListCallTasks>
{
    public Task Consume(ConsumeContext<ListCallTasks> context) => context.RespondAsync(new CallTaskList([], 0));
}
