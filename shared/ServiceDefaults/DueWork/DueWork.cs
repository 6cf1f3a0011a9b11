namespace FbssFollowUp.ServiceDefaults;

/// <summary>A work of this process, with the gate that keeps heartbeat and sandbox from running it at the same time.</summary>
/// <param name="afterCommits">Looks for due rows after each commit of this process too.</param>
internal sealed class DueWork(Type job, bool afterCommits) : IDisposable
{
    public Type Job => job;

    public string Name => job.Name;

    public bool AfterCommits => afterCommits;

    public SemaphoreSlim Gate { get; } = new(1, 1);

    public void Dispose() => Gate.Dispose();
}
