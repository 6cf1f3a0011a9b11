using System.Collections.Concurrent;
using MassTransit;

namespace FbssFollowUp.Testing;

/// <summary>Counts what the service has finished with, duplicates and parked messages too, by message id.</summary>
internal sealed class Deliveries : IReceiveObserver
{
    private readonly ConcurrentDictionary<Guid, int> _sent = [];
    private readonly ConcurrentDictionary<Guid, int> _ended = [];
    private readonly ConcurrentQueue<Exception> _failures = [];

    /// <summary>Why messages were parked, or questions failed, since this was last asked.</summary>
    public IReadOnlyList<Exception> TakeFailures()
    {
        List<Exception> taken = [];
        while (_failures.TryDequeue(out var failure)) taken.Add(failure);
        return taken;
    }

    public IEnumerable<Guid> Missing => _sent.Where(s => _ended.GetValueOrDefault(s.Key) < s.Value).Select(s => s.Key);

    public void Expect(Guid messageId) => _sent.AddOrUpdate(messageId, 1, (_, count) => count + 1);

    public Task PreReceive(ReceiveContext context) => Task.CompletedTask;

    public Task PostReceive(ReceiveContext context) => EndedAsync(context);

    public Task ReceiveFault(ReceiveContext context, Exception exception)
    {
        _failures.Enqueue(exception);
        return EndedAsync(context);
    }

    public Task PostConsume<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType) where T : class => Task.CompletedTask;

    public Task ConsumeFault<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType, Exception exception) where T : class
    {
        _failures.Enqueue(exception);
        return Task.CompletedTask;
    }

    private Task EndedAsync(ReceiveContext context)
    {
        if (context.GetMessageId() is { } id) _ended.AddOrUpdate(id, 1, (_, count) => count + 1);
        return Task.CompletedTask;
    }
}
