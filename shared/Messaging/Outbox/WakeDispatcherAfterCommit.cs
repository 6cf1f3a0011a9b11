using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FbssFollowUp.Messaging;

/// <summary>Wakes the dispatcher of this process once enqueued messages are committed, so that they need not wait for its timer.</summary>
internal sealed class WakeDispatcherAfterCommit : SaveChangesInterceptor, IDbTransactionInterceptor
{
    public static readonly WakeDispatcherAfterCommit Instance = new();

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context?.Database.CurrentTransaction is null)
            Wake(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Wake(eventData.Context);
        return Task.CompletedTask;
    }

    private static void Wake(DbContext? context) => (context as MessagingDbContext)?.WakeDispatcher();
}
