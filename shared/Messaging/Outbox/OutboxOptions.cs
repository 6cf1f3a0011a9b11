using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Messaging;

/// <summary>What a context with an outbox needs beside its database.</summary>
public static class OutboxOptions
{
    /// <summary>Wakes dispatcher and due work after every commit; without it they wait for their timers.</summary>
    public static DbContextOptionsBuilder UseOutbox(this DbContextOptionsBuilder options) => options.AddInterceptors(WakeAfterCommit.Instance);
}
