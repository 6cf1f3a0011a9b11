using FbssFollowUp.Contracts;
using MassTransit;

namespace FbssFollowUp.Messaging.Tests;

/// <summary>Consumers of other versions of the services.</summary>
public static class NextVersion
{
    /// <summary>The queue post-op-add-entry, now for the other command.</summary>
    public sealed class AddEntryConsumer(LedgerDbContext db) : IConsumer<RecordEntry>
    {
        public async Task Consume(ConsumeContext<RecordEntry> context)
        {
            db.Entries.Add(new() { Id = Guid.CreateVersion7(), EntryId = context.Message.EntryId, Text = context.Message.Text });
            await db.SaveChangesAsync(context.CancellationToken);
        }
    }
}

public sealed class ForgetEntryConsumer : IConsumer<ForgetEntry>
{
    public Task Consume(ConsumeContext<ForgetEntry> context) => context.RespondAsync(new Accepted(context.Message.EntryId, []));
}
