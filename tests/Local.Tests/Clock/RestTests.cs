namespace FbssFollowUp.Local.Tests.Clock;

public sealed class RestTests
{
    private static readonly Guid A = Guid.CreateVersion7();
    private static readonly Guid B = Guid.CreateVersion7();
    private readonly Queue<SystemState> looks = new();
    private readonly SteppingTime time = new();
    private readonly Rest rest;
    private SystemState last = Seen(0, 0);
    private bool queuesAreEmpty = true;
    private int taken;

    public RestTests() => rest = new Rest(_ => Task.FromResult(Look()), _ => Task.FromResult(queuesAreEmpty), time);

    [Fact]
    public async Task What_is_owed_must_be_done()
    {
        await RestedAsync();
        Show(Seen(1, 0), Seen(1, 0), Seen(1, 0), Seen(1, 1), Seen(1, 1));

        (await rest.WaitAsync(default)).ShouldBe(Seen(1, 1), Same);
    }

    [Fact]
    public async Task Sums_that_agree_while_counts_still_move_are_no_rest()
    {
        await RestedAsync();
        Show(Seen(1, 1), Seen(2, 2), Seen(3, 3), Seen(3, 3));

        (await rest.WaitAsync(default)).ShouldBe(Seen(3, 3), Same);
    }

    [Fact]
    public async Task An_outbox_with_a_message_in_it_is_no_rest()
    {
        await RestedAsync();
        Show(Seen(0, 0, outbox: 1), Seen(0, 0, outbox: 1), Seen(1, 1), Seen(1, 1));

        (await rest.WaitAsync(default)).IsIdle.ShouldBeTrue();
        looks.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_any_change_since_the_last_rest_one_look_is_enough()
    {
        await RestedAsync();
        taken = 0;

        await rest.WaitAsync(default);

        taken.ShouldBe(1);
    }

    [Fact]
    public async Task After_a_death_sums_are_not_believed_until_counts_stood_still_and_the_queues_are_empty()
    {
        await RestedAsync();
        last = Seen(5, 2, first: Guid.CreateVersion7());
        queuesAreEmpty = false;
        var waiting = rest.WaitAsync(default);
        await Task.Yield();
        waiting.IsCompleted.ShouldBeFalse();
        queuesAreEmpty = true;

        (await waiting).Owing.ShouldBe(3);
    }

    private async Task RestedAsync() => await rest.WaitAsync(default);

    private void Show(params SystemState[] states)
    {
        foreach (var state in states) looks.Enqueue(state);
        last = states[^1];
    }

    private SystemState Look()
    {
        taken++;
        time.Step();
        return looks.TryDequeue(out var next) ? next : last;
    }

    private static SystemState Seen(long owed, long done, long outbox = 0, Guid? first = null) =>
        new([new(first ?? A, owed, 0, 0, outbox, null), new(B, 0, done, 0, 0, null)]);

    private static readonly IEqualityComparer<SystemState> Same =
        EqualityComparer<SystemState>.Create((x, y) => x!.Services.SequenceEqual(y!.Services), state => state.Services.Count);

    private sealed class SteppingTime : TimeProvider
    {
        private long ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => ticks;

        public void Step() => ticks += Rest.Unmoved.Ticks / 3;
    }
}
