using System.Diagnostics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FbssFollowUp.Messaging;

/// <summary>A service's database context with an outbox and an inbox in it. Its options come from
/// <see cref="OutboxOptions.UseOutbox"/>, so that contexts can be pooled. An own <c>OnModelCreating</c> calls the base.</summary>
public abstract class MessagingDbContext : DbContext
{
    private readonly IServiceProvider? _services;
    private bool _hasEnqueued;
    private bool _hasSaved;

    protected MessagingDbContext(DbContextOptions options) : base(options)
    {
        _services = options.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider;
        // A savepoint around every SaveChanges inside the inbox's transaction would be two more round trips for nothing: a failure rolls back all of it.
        Database.AutoSavepointsEnabled = false;
    }

    /// <summary>
    /// Adds the message to the outbox, to be stored by the next <c>SaveChangesAsync</c> together with the state it tells of and published
    /// by the dispatcher after the commit. The row's id is the message's id. The trace that is current now goes with it.
    /// </summary>
    public void Enqueue<TMessage>(TMessage message) where TMessage : class
    {
        Set<OutboxRow>().Add(RowOf(message));
        _hasEnqueued = true;
    }

    /// <summary>
    /// Adds many messages to the outbox at once, in one statement and in the transaction that must be open: a job that asks thousands of patients
    /// spends its time on them and not on tracking rows.
    /// </summary>
    public async Task EnqueueAllAsync<TMessage>(IEnumerable<TMessage> messages, CancellationToken cancellationToken) where TMessage : class
    {
        if (Database.CurrentTransaction is null)
            throw new InvalidOperationException("Messages enqueued at once need the transaction of the state they tell of.");
        List<OutboxRow> rows = [.. messages.Select(RowOf)];
        if (rows.Count == 0)
            return;
        await this.InsertAllAsync(rows, cancellationToken);
        (_hasEnqueued, _hasSaved) = (true, true);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfiguration(new OutboxRowMap()).ApplyConfiguration(new InboxRowMap());

    private OutboxRow RowOf<TMessage>(TMessage message) where TMessage : class
    {
        var messageType = typeof(TMessage).FullName!;
        if (_services?.GetService<ServicePlan>() is { } plan && plan.FindSent(messageType) is null)
            throw new InvalidOperationException($"The table does not let {plan.Service} send {typeof(TMessage).Name}.");
        return new()
        {
            Id = Guid.CreateVersion7(),
            MessageType = messageType,
            Body = JsonSerializer.Serialize(message, MessageJson.Options),
            TraceParent = Activity.Current?.Id
        };
    }

    /// <summary>Told by the interceptor when rows were saved, committed or not yet; by whoever writes rows with a statement of their own in the transaction under way.</summary>
    public void NoteSaved() => _hasSaved = true;

    /// <summary>Told by the interceptor when a transaction was committed.</summary>
    internal void WakeAfterCommit()
    {
        if (_hasEnqueued)
            _services?.GetService<OutboxSignal>()?.Set();
        if (_hasSaved)
            _services?.GetService<CommitSignal>()?.Set();
        (_hasEnqueued, _hasSaved) = (false, false);
    }
}
