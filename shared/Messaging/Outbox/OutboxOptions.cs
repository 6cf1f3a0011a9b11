using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Messaging;

/// <summary>What a context with an outbox needs beside its database.</summary>
public static class OutboxOptions
{
    /// <summary>Wakes the dispatcher after every commit; without it what was enqueued waits for the dispatcher's timer.</summary>
    public static DbContextOptionsBuilder UseOutbox(this DbContextOptionsBuilder options) => options.AddInterceptors(WakeDispatcherAfterCommit.Instance);
}
