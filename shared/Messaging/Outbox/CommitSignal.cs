namespace FbssFollowUp.Messaging;

/// <summary>Says within this process that a context has committed changes: work that waits for its heartbeat may look at once.</summary>
public sealed class CommitSignal : IDisposable
{
    private readonly OutboxSignal _signal = new();

    /// <summary>Ends at the next commit, at once if there was one since the last wait.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => _signal.WaitAsync(Timeout.InfiniteTimeSpan, cancellationToken);

    public void Dispose() => _signal.Dispose();

    /// <summary>For what was committed by a statement of its own, past a context's save.</summary>
    public void Set() => _signal.Set();
}
