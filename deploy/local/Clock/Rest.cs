namespace FbssFollowUp.Local;

/// <summary>
/// Knows when the system has come to rest. Every delivery is counted by who owes it and by who does it: the sums agree when nothing is under way.
/// Looking twice without a change in between makes up for not seeing all services at the same instant.
/// When a process died its counts are lost; then rest is outboxes and queues empty and no count moving for a while, and the sums are compared from there on.
/// Counts only grow: when none has changed since the last rest, it is the same rest.
/// </summary>
/// <param name="read">Looks at all services.</param>
/// <param name="queuesAreEmpty">Asks the broker, which knows it some seconds late.</param>
/// <param name="time">Real time.</param>
internal sealed class Rest(Func<CancellationToken, Task<SystemState>> read, Func<CancellationToken, Task<bool>> queuesAreEmpty, TimeProvider time)
{
    public static readonly TimeSpan Unmoved = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(10);

    private SystemState? known;

    public async Task<SystemState> WaitAsync(CancellationToken cancellationToken)
    {
        var since = time.GetTimestamp();
        var before = known ?? await read(cancellationToken);
        while (true)
        {
            var now = await read(cancellationToken);
            if (!now.IsUnchangedSince(before)) since = time.GetTimestamp();
            else if (now.IsIdle && (IsBalanced(now) || await IsStillAsync(since, cancellationToken))) return known = now;
            before = now;
            await Task.Delay(Look, cancellationToken);
        }
    }

    private bool IsBalanced(SystemState now) => known is not null && now.Owing == known.Owing && now.Processes.SequenceEqual(known.Processes);

    private async Task<bool> IsStillAsync(long since, CancellationToken cancellationToken) =>
        time.GetElapsedTime(since) > Unmoved && await queuesAreEmpty(cancellationToken);
}
