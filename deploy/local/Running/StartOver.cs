using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>Throws an installation's data away.</summary>
internal static class StartOver
{
    /// <summary>Before servers are found: leftover services are stopped, data of servers of our own goes with their folders.</summary>
    public static async Task ClearAsync(InstallationPlan plan, Action<string> say)
    {
        say("Starting over: the data of before is thrown away.");
        await StopLeftovers.StopAsync(plan, say);
        await ThrowAway.ServersAsync(plan.State, CancellationToken.None);
        File.Delete(plan.ClockFile);
        if (Directory.Exists(plan.State.Folder("mail"))) Directory.Delete(plan.State.Folder("mail"), recursive: true);
        SampleRun.Forget(plan);
    }

    /// <summary>After: what is on servers of somebody else.</summary>
    public static Task RemoveAsync(InstallationPlan plan, RunningServers servers, CancellationToken cancellationToken) =>
        ProvisionInstallation.RemoveAsync(plan, servers, cancellationToken);
}
