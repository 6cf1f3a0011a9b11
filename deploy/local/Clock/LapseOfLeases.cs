namespace FbssFollowUp.Local;

/// <summary>
/// Work that is due and that nobody does is on lease to a process that died; the lease ends in real time, and until then the clock has to stand still.
/// What does not get done at all is waited for once.
/// </summary>
internal sealed class LapseOfLeases
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);

    private DateTimeOffset? overdue;
    private long since;

    /// <summary>True after a pause, if it is worth asking the services again.</summary>
    public async Task<bool> IsAwaitedAsync(DateTimeOffset? due, CancellationToken cancellationToken)
    {
        if (due is null) return false;
        if (due != overdue) (overdue, since) = (due, TimeProvider.System.GetTimestamp());
        if (TimeProvider.System.GetElapsedTime(since) > Longest) return false;
        await Task.Delay(Look, cancellationToken);
        return true;
    }
}
