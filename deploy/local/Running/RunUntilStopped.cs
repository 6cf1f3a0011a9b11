using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>The command without arguments: everything up, the sample played, until somebody stops it.</summary>
internal static class RunUntilStopped
{
    public static async Task<int> RunAsync(bool fresh, Action<string> say)
    {
        var plan = InstallationPlan.Usual;
        using var stop = new StopRequest();
        using var only = await OneRunner.LockAsync(plan.State, say, stop.Token);
        if (fresh) await StartOver.ClearAsync(plan, say);
        var servers = await ServersAndBuild.PrepareAsync(plan.State, say, stop.Token);
        try
        {
            if (fresh) await StartOver.RemoveAsync(plan, servers.Running, stop.Token);
            await RunAsync(plan, servers.Running, say, stop);
            return 0;
        }
        finally
        {
            OneRunner.Leave(plan.State);
            if (!servers.AreSomebodyElses) say("Stopping the servers.");
            await servers.StopAsync();
            say("Stopped.");
        }
    }

    private static async Task RunAsync(InstallationPlan plan, RunningServers servers, Action<string> say, StopRequest stop)
    {
        var sample = SampleRun.Begin(plan);
        await using var system = await LocalSystem.StartAsync(plan, servers, say, stop.Token);
        var password = StaffPassword.Of(plan.State);
        await system.SeedStaffAsync(StaffAccount.Sample(password), stop.Token);
        OneRunner.Announce(plan.State, system);
        await using var page = await SandboxPage.StartAsync(system, plan.FirstPort, say, stop.Token);
        await sample.PlayAsync(system, say, stop.Token);
        page.IsFree = true;
        WhereToClick.Print(system, page.Address, password, plan, say);
        await stop.WaitAsync();
        say("Stopping the services.");
    }
}
