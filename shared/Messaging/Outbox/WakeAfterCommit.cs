using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FbssFollowUp.Messaging;

/// <summary>Wakes this process's dispatcher, and work that is due by what was just committed, so that neither waits for its timer.</summary>
internal sealed class WakeAfterCommit : SaveChangesInterceptor, IDbTransactionInterceptor
{
    public static readonly WakeAfterCommit Instance = new();

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (result > 0)
            (eventData.Context as MessagingDbContext)?.NoteSaved();
        if (eventData.Context?.Database.CurrentTransaction is null)
            Wake(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Wake(eventData.Context);
        return Task.CompletedTask;
    }

    private static void Wake(DbContext? context) => (context as MessagingDbContext)?.WakeAfterCommit();
}
