using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FbssFollowUp.Messaging;

/// <summary>Deletes inbox rows older than any redelivery, a bounded batch at a time, and measures the outbox.</summary>
internal sealed class Upkeep(IServiceScopeFactory scopes, TimeProvider time, ILogger<Upkeep> logger) : BackgroundService
{
    private const int Batch = 1000;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunAsync(stoppingToken);
            }
#pragma warning disable CA1031 // The next turn tries again; a database that is away is told by its health.
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                logger.LogWarning(exception, "Upkeep of outbox and inbox failed");
            }
        }
    }

    /// <summary>One turn. Returns how many inbox rows were deleted.</summary>
    internal async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MessagingDbContext>();
        var rows = db.Set<OutboxRow>();
        MessagingTelemetry.OutboxDepth.Record(await rows.LongCountAsync(cancellationToken));
        if (await rows.MinAsync(row => (DateTimeOffset?)row.CreatedAt, cancellationToken) is { } oldest)
            MessagingTelemetry.OutboxAge.Record((time.GetUtcNow() - oldest).TotalSeconds);
        return await db.Database.ExecuteSqlAsync($"""
            delete from inbox where (message_id, consumer) in (
                select message_id, consumer from inbox where received_at < now() - {Kept} order by received_at limit {Batch})
            """, cancellationToken);
    }
}
