using Microsoft.Extensions.Logging;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>
/// Business time: real time plus the sandbox's offset, read from one file that is replaced atomically. Due dates, windows and what is stored as
/// having happened use it; sign-in, heartbeats, leases and time-outs stay on <see cref="TimeProvider"/>. Without a sandbox it is real time.
/// </summary>
/// <param name="time">Real time; in a test, a time of its own.</param>
/// <param name="offsetFile">The file with the offset in whole seconds, looked at again at most every 50 ms. An offset smaller than one seen before is ignored.</param>
/// <param name="log">Where an ignored offset is told.</param>
public sealed class Clock(TimeProvider time, string? offsetFile = null, ILogger<Clock>? log = null)
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(50);
    private readonly Lock _gate = new();
    private TimeSpan? _offset;
    private long _lookedAt;
    private (DateTime, long)? _stamp;

    /// <summary>
    /// The present instant of business time, UTC, in whole microseconds as PostgreSQL keeps it: an instant that was stored and one that came in a
    /// message can be compared, and the same instant is the same in both.
    /// </summary>
    public DateTimeOffset UtcNow => ToMicroseconds(time.GetUtcNow() + Offset);

    /// <summary>Reads the offset now, however short the time since it was last looked at.</summary>
    public void Reread()
    {
        if (offsetFile is null) return;
        lock (_gate) Look(force: true);
    }

    private static DateTimeOffset ToMicroseconds(DateTimeOffset instant) => instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerMicrosecond));

    private TimeSpan Offset
    {
        get
        {
            if (offsetFile is null) return TimeSpan.Zero;
            lock (_gate)
            {
                if (_offset is null || time.GetElapsedTime(_lookedAt) >= LookEvery) Look(force: _offset is null);
                return _offset ?? TimeSpan.Zero;
            }
        }
    }

    private void Look(bool force)
    {
        _lookedAt = time.GetTimestamp();
        var stamp = OffsetFile.Stamp(offsetFile!);
        if (!force && stamp == _stamp) return;
        _stamp = stamp;
        Take(stamp is null ? _offset ?? TimeSpan.Zero : OffsetFile.Read(offsetFile!));
    }

    private void Take(TimeSpan? read)
    {
        if (read >= (_offset ?? read)) _offset = read;
        else log?.LogWarning("The clock's offset {Read} was ignored: it is unreadable or smaller than {Offset}", read, _offset);
        _offset ??= TimeSpan.Zero;
    }
}
