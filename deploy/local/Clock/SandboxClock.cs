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
    private SystemState? settled;

    internal SandboxClock(ClockFile file, ServiceStates states)
    {
        this.file = file;
        this.states = states;
        rest = new Rest(states.CountAsync, states.QueuesAreEmptyAsync, TimeProvider.System);
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
            await SettleUnguardedAsync(null, people, cancellationToken);
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
            var state = await SettleUnguardedAsync(null, people, cancellationToken);
            while (UtcNow < instant)
            {
                await MoveTowardsAsync(instant, state, cancellationToken);
                state = await SettleUnguardedAsync(state.DueAt(UtcNow), people, cancellationToken);
            }
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Moves on to the instant, or only to the first due one before it, and settles there.</summary>
    /// <param name="instant">Business time to go towards; one already past only settles.</param>
    /// <param name="people">As for <see cref="SettleAsync"/>.</param>
    public async Task StepTowardsAsync(DateTimeOffset instant, Func<CancellationToken, Task<int>>? people, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            var state = settled ?? await SettleUnguardedAsync(null, people, cancellationToken);
            if (UtcNow < instant) await MoveTowardsAsync(instant, state, cancellationToken);
            await SettleUnguardedAsync(state.DueAt(UtcNow), people, cancellationToken);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Inside <c>people</c>: until what they did so far has reached everybody.</summary>
    internal Task LetDeliveriesEndAsync(CancellationToken cancellationToken) => rest.WaitAsync(cancellationToken);

    /// <summary>When the next thing is due anywhere, or null if nothing is.</summary>
    public async Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellationToken) =>
        (await states.ReadAsync(cancellationToken)).NextDueAfter(UtcNow);

    public void Dispose()
    {
        states.Dispose();
        gate.Dispose();
    }

    /// <param name="first">Places of the services that may have something to do; null for all.</param>
    /// <param name="people">As for <see cref="SettleAsync"/>.</param>
    private async Task<SystemState> SettleUnguardedAsync(
        IEnumerable<int>? first, Func<CancellationToken, Task<int>>? people, CancellationToken cancellationToken)
    {
        Stops++;
        var before = settled ?? await rest.WaitAsync(cancellationToken);
        HashSet<int> busy = [.. first ?? before.All];
        while (true)
        {
            var ran = await states.RunDueAsync(busy, cancellationToken);
            var now = await rest.WaitAsync(cancellationToken);
            var didPeople = people is null ? 0 : await people(cancellationToken);
            // What people do is not counted, and what came of messages may be due at once; who did something may have more to do.
            busy = [.. didPeople > 0 ? now.All : now.ChangedSince(before).Union(now.All.Where(place => ran[place] > 0))];
            before = now;
            if (busy.Count > 0) continue;
            settled = await states.ReadAsync(cancellationToken);
            busy = [.. settled.ChangedSince(now), .. settled.DueAt(UtcNow)];
            if (busy.Count == 0 || (settled.IsUnchangedSince(now) && !await lapse.IsAwaitedAsync(settled.OverdueAt(UtcNow), cancellationToken))) return settled;
        }
    }

    // Nobody may go by the time of before: a text written right after a move would count as written days ago, where nothing was due since.
    private async Task MoveTowardsAsync(DateTimeOffset instant, SystemState state, CancellationToken cancellationToken)
    {
        var next = state.NextDueAfter(UtcNow) ?? instant;
        var stop = next < instant ? Later(next, UtcNow + ShortestStep) : instant;
        file.Raise(stop - TimeProvider.System.GetUtcNow());
        await states.RereadClockAsync(cancellationToken);
    }

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;
}
