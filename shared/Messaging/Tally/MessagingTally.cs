using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FbssFollowUp.Messaging;

/// <summary>
/// Counts since this process started. Over all services, with outboxes empty and nothing in flight, what is owed equals what is done.
/// Requests are counted by neither: who asked waits for the answer.
/// </summary>
public sealed class MessagingTally
{
    private readonly ServicePlan _plan;
    private readonly IServiceScopeFactory _scopes;
    private long _owed;
    private long _done;
    private long _inFlight;
    private long _duplicates;

    internal MessagingTally(ServicePlan plan, IServiceScopeFactory scopes) => (_plan, _scopes) = (plan, scopes);

    /// <summary>Deliveries this service's dispatcher has caused: every published message once for each service that reads it.</summary>
    public long Owed => Interlocked.Read(ref _owed);

    /// <summary>Deliveries of commands and facts that ended here, in their effect or parked. A duplicate is not counted again.</summary>
    public long Done => Interlocked.Read(ref _done);

    /// <summary>Deliveries of commands and facts being worked on now.</summary>
    public long InFlight => Interlocked.Read(ref _inFlight);

    /// <summary>Deliveries that had taken effect before and did nothing.</summary>
    public long Duplicates => Interlocked.Read(ref _duplicates);

    /// <summary>Rows in the outbox now; 0 for a service without a database.</summary>
    public async Task<long> CountOutboxAsync(CancellationToken cancellationToken)
    {
        await using var scope = _scopes.CreateAsyncScope();
        return scope.ServiceProvider.GetService<MessagingDbContext>() is { } db
            ? await db.Set<OutboxRow>().LongCountAsync(cancellationToken)
            : 0;
    }

    /// <summary>Before the confirmed rows are deleted: nobody must see the outbox empty and nothing owed.</summary>
    internal void CountOwed(IEnumerable<LeasedMessage> messages, int sign = 1) =>
        Interlocked.Add(ref _owed, sign * messages.Sum(message => _plan.FindSent(message.MessageType)?.To.Count ?? 0));

    internal void CountDispatched(int messages) => MessagingTelemetry.Dispatched.Add(messages);

    internal void CountStuck() => MessagingTelemetry.Stuck.Add(1);

    internal void CountDuplicate()
    {
        MessagingTelemetry.Duplicates.Add(1);
        Interlocked.Increment(ref _duplicates);
    }

    internal void CountParked() => MessagingTelemetry.Parked.Add(1);

    internal void CountReplayed() => Interlocked.Increment(ref _owed);

    internal void CountDone() => Interlocked.Increment(ref _done);

    internal void Enter() => Interlocked.Increment(ref _inFlight);

    internal void Leave() => Interlocked.Decrement(ref _inFlight);
}
