namespace FbssFollowUp.ServiceDefaults;

/// <summary>A work of this process, with the gate that keeps heartbeat and sandbox from running it at the same time.</summary>
internal sealed class DueWork(Type job) : IDisposable
{
    public Type Job => job;

    public string Name => job.Name;

    public SemaphoreSlim Gate { get; } = new(1, 1);

    public void Dispose() => Gate.Dispose();
}
