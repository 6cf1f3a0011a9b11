using System.Collections.Concurrent;
using MassTransit;

namespace FbssFollowUp.Messaging;

/// <summary>How many deliveries each of this process's queues has had.</summary>
internal sealed class DeliveryCounts : IReceiveObserver
{
    private readonly ConcurrentDictionary<string, long> _counts = new();

    public long Of(string queue) => _counts.GetValueOrDefault(queue);

    public Task PreReceive(ReceiveContext context)
    {
        _counts.AddOrUpdate(context.InputAddress.Segments[^1], 1, (_, count) => count + 1);
        return Task.CompletedTask;
    }

    public Task PostReceive(ReceiveContext context) => Task.CompletedTask;

    public Task PostConsume<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType) where T : class => Task.CompletedTask;

    public Task ConsumeFault<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType, Exception exception) where T : class =>
        Task.CompletedTask;

    public Task ReceiveFault(ReceiveContext context, Exception exception) => Task.CompletedTask;
}
