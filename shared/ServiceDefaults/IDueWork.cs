namespace FbssFollowUp.ServiceDefaults;

/// <summary>
/// Work that becomes due in a service's own rows. Run by the heartbeat on every replica and, in a sandbox, when the clock was moved:
/// claims a bounded batch, is safe to run twice and side by side.
/// </summary>
public interface IDueWork
{
    /// <summary>Does what is due now. Returns how much was done; called again until it says 0.</summary>
    Task<int> RunAsync(CancellationToken cancellationToken);

    /// <summary>The business instant at which the next work is due, or null if none is planned.</summary>
    Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken);
}
