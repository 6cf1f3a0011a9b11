namespace FbssFollowUp.ServiceDefaults;

/// <summary>
/// Business time: real time plus the sandbox's offset, read from one file that is replaced atomically. Due dates, windows and what is stored as
/// having happened use it; sign-in, heartbeats, leases and time-outs stay on <see cref="TimeProvider"/>. Without a sandbox it is real time.
/// </summary>
public sealed class Clock
{
    /// <summary>The present instant of business time, UTC.</summary>
    public DateTimeOffset UtcNow => throw new NotImplementedException();
}
