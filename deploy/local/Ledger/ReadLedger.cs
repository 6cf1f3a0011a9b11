using System.Globalization;
using FbssFollowUp.Servers;
using Npgsql;

namespace FbssFollowUp.Local;

/// <summary>Counts in the databases of all services, as only the one who runs the servers may.</summary>
internal static class ReadLedger
{
    public static async Task<LedgerCounts> ReadAsync(Installation installation, CancellationToken cancellationToken)
    {
        var counts = new List<KeyValuePair<string, long>>();
        foreach (var line in LedgerLine.All) counts.Add(new(line.Name, await CountAsync(installation, line.Service, line.Sql, cancellationToken)));
        counts.Add(new(LedgerCounts.Waiting, await WaitingAsync(installation, cancellationToken)));
        counts.Add(new(LedgerCounts.Parked, await ParkedAsync(installation, cancellationToken)));
        return new LedgerCounts(counts);
    }

    private static async Task<long> WaitingAsync(Installation installation, CancellationToken cancellationToken)
    {
        var waiting = 0L;
        foreach (var service in installation.Databases.Keys) waiting += await CountAsync(installation, service, "select count(*) from outbox", cancellationToken);
        return waiting;
    }

    private static async Task<long> CountAsync(Installation installation, string service, string sql, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(installation.Databases[service].ServiceConnection);
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
    }

    private static async Task<long> ParkedAsync(Installation installation, CancellationToken cancellationToken)
    {
        using var broker = new ManagementApi(installation.Servers.Management);
        return (await BrokerQueue.ListAsync(broker, installation.VirtualHost.Name, cancellationToken)).Where(queue => queue.IsSetAside).Sum(queue => queue.Messages);
    }
}
