namespace FbssFollowUp.Local;

/// <summary>
/// Knows when the system has come to rest. Every delivery is counted by who owes it and by who does it: the sums agree when nothing is under way.
/// Looking twice without a change in between makes up for not seeing all services at the same instant.
/// When a process died its counts are lost; then rest is outboxes and queues empty and no count moving for a while, and the sums are compared from there on.
/// Counts only grow: when none has changed since the last rest, it is the same rest.
/// </summary>
internal sealed class Rest(ServiceStates states)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Unmoved = TimeSpan.FromSeconds(2);

    private SystemState? known;

    public async Task<SystemState> WaitAsync(CancellationToken cancellationToken)
    {
        var since = TimeProvider.System.GetTimestamp();
        var before = known ?? await states.ReadAsync(cancellationToken);
        while (true)
        {
            var now = await states.ReadAsync(cancellationToken);
            if (!now.IsUnchangedSince(before)) since = TimeProvider.System.GetTimestamp();
            else if (now.IsIdle && (IsBalanced(now) || await IsStillAsync(since, cancellationToken))) return known = now;
            before = now;
            await Task.Delay(Look, cancellationToken);
        }
    }

    private bool IsBalanced(SystemState now) => known is not null && now.Owing == known.Owing && now.Processes.SequenceEqual(known.Processes);

    private async Task<bool> IsStillAsync(long since, CancellationToken cancellationToken) =>
        TimeProvider.System.GetElapsedTime(since) > Unmoved && await states.QueuesAreEmptyAsync(cancellationToken);
}
