using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>The command without arguments: everything up, the sample played, until somebody stops it.</summary>
internal static class RunUntilStopped
{
    public static async Task<int> RunAsync(Request.Run run, Action<string> say)
    {
        if (run.Mail && PrivateMail.Missing() is { } missing) throw new ServersException(missing);
        var plan = InstallationPlan.Usual;
        using var stop = new StopRequest();
        using var only = await OneRunner.LockAsync(plan.State, say, stop.Token);
        if (run.Fresh) await StartOver.ClearAsync(plan, say);
        var servers = await ServersAndBuild.PrepareAsync(plan.State, say, stop.Token);
        try
        {
            if (run.Fresh) await StartOver.RemoveAsync(plan, servers.Running, stop.Token);
            await using var mail = run.Mail ? await PracticeMail.StartAsync(plan, say, stop.Token) : null;
            await RunAsync(plan, servers.Running, mail, say, stop);
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

    private static async Task RunAsync(InstallationPlan plan, RunningServers servers, PracticeMail? mail, Action<string> say, StopRequest stop)
    {
        var sample = SampleRun.Begin(plan);
        if (mail is not null && !sample.IsPlayed) await PlayByItselfAsync(plan, servers, say, stop.Token);
        await using var system = await LocalSystem.StartAsync(plan, servers, say, stop.Token, mail?.Settings);
        var password = StaffPassword.Of(plan.State);
        await system.SeedStaffAsync(StaffAccount.Sample(password), stop.Token);
        OneRunner.Announce(plan.State, system);
        await using var page = await SandboxPage.StartAsync(system, plan.FirstPort, say, stop.Token);
        await SampleRun.Begin(plan).PlayAsync(system, say, stop.Token);
        page.IsFree = true;
        WhereToClick.Print(system, page.Address, password, plan, mail, say);
        await stop.WaitAsync();
        say("Stopping the services.");
    }

    /// <summary>The sample's patients look for their mail in the sandbox: real servers come in when they have answered.</summary>
    private static async Task PlayByItselfAsync(InstallationPlan plan, RunningServers servers, Action<string> say, CancellationToken cancellationToken)
    {
        await using var system = await LocalSystem.StartAsync(plan, servers, say, cancellationToken);
        await SampleRun.Begin(plan).PlayAsync(system, say, cancellationToken);
        say("Starting the services again, with real mail.");
    }
}
