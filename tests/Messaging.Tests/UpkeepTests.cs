using FbssFollowUp.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FbssFollowUp.Messaging.Tests;

public sealed class UpkeepTests
{
    [Fact]
    public async Task Inbox_rows_older_than_thirty_days_go_in_bounded_batches_and_younger_ones_stay()
    {
        await using var database = await LedgerService.MigratedDatabaseAsync("messaging_upkeep");
        await using var service = LedgerService.WithDatabase(
            Services.PostOp, new Dictionary<string, string>(), database.ServiceConnection, list => list.Consume<RecordEntryConsumer>());
        await service.InDatabaseAsync(db => db.Database.ExecuteSqlAsync($"""
            insert into inbox (message_id, consumer, received_at)
            select gen_random_uuid(), 'c', now() - make_interval(days => case when i <= 1500 then 31 else 29 end) from generate_series(1, 1600) i
            """));
        var upkeep = ActivatorUtilities.CreateInstance<Upkeep>(service.Services);

        int[] deleted = [await upkeep.RunAsync(default), await upkeep.RunAsync(default), await upkeep.RunAsync(default)];

        deleted.ShouldBe([1000, 500, 0]);
        (await service.InDatabaseAsync(db => db.Set<InboxRow>().CountAsync())).ShouldBe(100);
    }
}
