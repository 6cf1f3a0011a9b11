using FbssFollowUp.Contracts;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Messaging.Tests;

/// <summary>What a test does inside a consumer, before its save and after it.</summary>
public sealed class Interference
{
    public Func<string, Task> BeforeSave { get; set; } = _ => Task.CompletedTask;

    public Func<string, Task> AfterAnswer { get; set; } = _ => Task.CompletedTask;
}

public sealed class RecordEntryConsumer(LedgerDbContext db, Interference interference) : IConsumer<RecordEntry>
{
    public async Task Consume(ConsumeContext<RecordEntry> context)
    {
        var (id, text) = context.Message;
        db.Entries.Add(new() { Id = Guid.CreateVersion7(), EntryId = id, Text = text });
        db.Enqueue(new EntryAdded(id, text));
        await interference.BeforeSave(text);
        await db.SaveChangesAsync(context.CancellationToken);
        await interference.AfterAnswer(text);
    }
}

public sealed class AddEntryConsumer(LedgerDbContext db, Interference interference) : IConsumer<AddEntry>
{
    public async Task Consume(ConsumeContext<AddEntry> context)
    {
        var (id, text) = context.Message;
        if (text.Length == 0)
        {
            await context.RespondAsync(new Refused("empty", "An entry needs a text."));
            return;
        }
        var entry = new Entry { Id = Guid.CreateVersion7(), EntryId = id, Text = text };
        db.Entries.Add(entry);
        db.Enqueue(new EntryAdded(id, text));
        await interference.BeforeSave(text);
        await db.SaveChangesAsync(context.CancellationToken);
        await context.RespondAsync(new Accepted(entry.Id, [context.Actor().Role]));
        await interference.AfterAnswer(text);
    }
}

public sealed class CountEntriesConsumer(LedgerDbContext db) : IConsumer<CountEntries>
{
    public async Task Consume(ConsumeContext<CountEntries> context)
    {
        var count = await db.Entries.CountAsync(entry => entry.Text == context.Message.Text, context.CancellationToken);
        var actor = context.Actor();
        await context.RespondAsync(new EntryCount(count, actor.Id, actor.Role));
    }
}

public sealed class CopyEntryConsumer(LedgerDbContext db) : IConsumer<EntryAdded>
{
    public async Task Consume(ConsumeContext<EntryAdded> context)
    {
        db.Entries.Add(new() { Id = Guid.CreateVersion7(), EntryId = context.Message.EntryId, Text = context.Message.Text });
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
