namespace FbssFollowUp.Servers;

/// <summary>Servers and how to let go of them.</summary>
public sealed class FoundServers
{
    private readonly IServerSource? source;

    internal FoundServers(RunningServers running, IServerSource? source)
    {
        Running = running;
        this.source = source;
    }

    public RunningServers Running { get; }

    /// <summary>Named in the environment: somebody else's, never stopped by us.</summary>
    public bool AreSomebodyElses => source is null;

    internal string StopScript => source?.StopScript ?? "";

    /// <summary>Stops servers that are ours; data stays.</summary>
    public Task StopAsync() => source?.StopAsync() ?? Task.CompletedTask;
}
