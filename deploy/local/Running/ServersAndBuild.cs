using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>Servers are found or started while the services are built.</summary>
internal static class ServersAndBuild
{
    public static async Task<FoundServers> PrepareAsync(StateFolder state, Action<string> say, CancellationToken cancellationToken)
    {
        using var together = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var servers = new FindServers(state, keepsData: true, say).FindAsync(together.Token);
        var build = BuildServices.BuildAsync(state, say, together.Token);
        try
        {
            // The first to fail ends the other.
            await await Task.WhenAny(servers, build);
            await build;
            return await servers;
        }
        catch
        {
            await together.CancelAsync();
            await Task.WhenAll(servers, build).ContinueWith(_ => { }, TaskScheduler.Default);
            if (servers.IsCompletedSuccessfully) await (await servers).StopAsync();
            throw;
        }
    }
}
