namespace FbssFollowUp.Local;

/// <summary>
/// Moves the business time of all services on, from one due instant to the next, so that what happens in months happens in order within minutes.
/// </summary>
public sealed class SandboxClock : IDisposable
{
    // What is due within it is done together: a person would not see the difference.
    private static readonly TimeSpan ShortestStep = TimeSpan.FromSeconds(1);

    private readonly ClockFile file;
    private readonly ServiceStates states;
    private readonly Rest rest;
    private readonly LapseOfLeases lapse = new();
    private readonly SemaphoreSlim gate = new(1, 1);

    internal SandboxClock(ClockFile file, ServiceStates states)
    {
        this.file = file;
        this.states = states;
        rest = new Rest(states.ReadAsync, states.QueuesAreEmptyAsync, TimeProvider.System);
    }

    /// <summary>How often the clock stood still for services to do what was due.</summary>
    public int Stops { get; private set; }

    /// <summary>Business time now.</summary>
    public DateTimeOffset UtcNow => TimeProvider.System.GetUtcNow() + file.Offset;

    /// <summary>Lets the services do what is due until nobody does anything and everything is at rest.</summary>
    /// <param name="people">What people do when the system waits for them; returns how much they did. Then the services go on.</param>
    public async Task SettleAsync(Func<CancellationToken, Task<int>>? people, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            await SettleUnguardedAsync(people, cancellationToken);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Moves on to the instant, stopping wherever a service has something due before it; an instant already past changes nothing.</summary>
    /// <param name="instant">Business time to reach.</param>
    /// <param name="people">As for <see cref="SettleAsync"/>, asked at every stop.</param>
    public async Task AdvanceToAsync(DateTimeOffset instant, Func<CancellationToken, Task<int>>? people, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            var state = await SettleUnguardedAsync(people, cancellationToken);
            while (UtcNow < instant)
            {
                var next = state.NextDueAfter(UtcNow) ?? instant;
                var stop = next < instant ? Later(next, UtcNow + ShortestStep) : instant;
                file.Raise(stop - TimeProvider.System.GetUtcNow());
                state = await SettleUnguardedAsync(people, cancellationToken);
            }
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>When the next thing is due anywhere, or null if nothing is.</summary>
    public async Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellationToken) =>
        (await states.ReadAsync(cancellationToken)).NextDueAfter(UtcNow);

    public void Dispose()
    {
        states.Dispose();
        gate.Dispose();
    }

    // What came of messages after the services were asked may be due at once: only a whole round without any change is the end.
    private async Task<SystemState> SettleUnguardedAsync(Func<CancellationToken, Task<int>>? people, CancellationToken cancellationToken)
    {
        Stops++;
        SystemState? before = null;
        while (true)
        {
            var did = await states.RunDueAsync(cancellationToken);
            var now = await rest.WaitAsync(cancellationToken);
            if (people is not null) did += await people(cancellationToken);
            if (did == 0 && before is not null && now.IsUnchangedSince(before) && !await lapse.IsAwaitedAsync(now.OverdueAt(UtcNow), cancellationToken)) return now;
            before = now;
        }
    }

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;
}
