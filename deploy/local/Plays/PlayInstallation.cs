using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>An installation for one play: its own databases, virtual host, ports and clock, made anew and taken away again.</summary>
internal static class PlayInstallation
{
    private const int FirstPort = 7500;

    private static readonly InstallationPlan Plan = new(StateFolder.Of(Checkout.Root, "play"), "fbss_play", "fbss-play", FirstPort);

    /// <param name="protocol">A file to put in force first, or null.</param>
    public static async Task<T> RunAsync<T>(Func<LocalSystem, CancellationToken, Task<T>> play, string? protocol, Action<string> say)
    {
        if (protocol is not null && !File.Exists(protocol)) throw new ServersException($"There is no file {protocol}.");
        using var stop = new StopRequest();
        using var only = FolderLock.Try(Plan.State.File("play.lock")) ?? throw new ServersException("Stories are being played already; wait for that to end.");
        await StopLeftovers.StopAsync(Plan, say);
        var servers = await ServersAndBuild.PrepareAsync(Plan.State, say, stop.Token);
        try
        {
            return await RunAsync(Plan, servers.Running, (system, token) => TryAsync(system, protocol, play, token), say, stop.Token);
        }
        finally
        {
            await servers.StopAsync();
        }
    }

    private static async Task<T> TryAsync<T>(
        LocalSystem system, string? protocol, Func<LocalSystem, CancellationToken, Task<T>> play, CancellationToken cancellationToken)
    {
        if (protocol is not null) await system.TryProtocolAsync(protocol, cancellationToken);
        return await play(system, cancellationToken);
    }

    /// <summary>On given servers, with the services built.</summary>
    public static async Task<T> RunAsync<T>(
        InstallationPlan plan, RunningServers servers, Func<LocalSystem, CancellationToken, Task<T>> play, Action<string> say, CancellationToken cancellationToken)
    {
        await ProvisionInstallation.RemoveAsync(plan, servers, cancellationToken);
        File.Delete(plan.ClockFile);
        plan.BeginAt(StoryPlay.Start);
        try
        {
            await using var system = await LocalSystem.StartAsync(plan, servers, say, cancellationToken);
            await system.SeedStaffAsync(StaffAccount.Sample(StaffPassword.Of(plan.State)), cancellationToken);
            return await play(system, cancellationToken);
        }
        finally
        {
            await ProvisionInstallation.RemoveAsync(plan, servers, CancellationToken.None);
        }
    }
}
