using FbssFollowUp.Scheduling.Appointments;
using FbssFollowUp.ServiceDefaults;
using Microsoft.Extensions.DependencyInjection;

namespace FbssFollowUp.Scheduling.Tests.Appointments;

public class ReleaseDueHoldsTests
{
    [Fact]
    public async Task A_hold_ends_at_its_time_and_not_before_and_what_is_left_is_told()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis");
        var request = running.Request();
        await running.Service.SendAsync(request);
        running.Service.Clock.Set(new DateTimeOffset(2026, 3, 3, 16, 59, 59, TimeSpan.Zero));
        (await running.Service.RunDueAsync()).ShouldBe(0);
        running.Service.Clock.Advance(TimeSpan.FromSeconds(1));
        (await running.Service.RunDueAsync()).ShouldBe(1);
        running.Told(request)[^1].Slots.ShouldBe(running.Told(request)[0].Slots.Skip(1));
        (await running.HeldAsync(request)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Nobody_sees_a_hold_whose_time_is_over_even_before_it_is_released()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis");
        var request = running.Request();
        await running.Service.SendAsync(request);
        running.Service.Clock.Advance(TimeSpan.FromDays(30));
        (await running.HeldAsync(request)).ShouldBeEmpty();
    }

    [Fact]
    public async Task After_a_long_standstill_everything_due_is_released_and_told_once()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis", "dr-osei");
        var requests = Enumerable.Range(0, 5).Select(_ => running.Request()).ToArray();
        foreach (var request in requests) await running.Service.SendAsync(request);
        running.Service.Clock.Advance(TimeSpan.FromDays(365));
        (await running.Service.RunDueAsync()).ShouldBe(15);
        requests.ShouldAllBe(r => running.Told(r).Length == 2 && running.Told(r)[1].Slots.Count == 0);
        (await running.Service.RunDueAsync()).ShouldBe(0);
        (await NextAsync(running)).ShouldBeNull();
    }

    [Fact]
    public async Task The_job_on_several_replicas_at_once_releases_and_tells_each_hold_once()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis", "dr-osei");
        var requests = Enumerable.Range(0, 5).Select(_ => running.Request()).ToArray();
        foreach (var request in requests) await running.Service.SendAsync(request);
        running.Service.Clock.Advance(TimeSpan.FromDays(365));
        var released = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => WithJobAsync(running, job => job.RunAsync(default))));
        await running.Service.RunDueAsync();
        released.Sum().ShouldBe(15);
        requests.ShouldAllBe(r => running.Told(r).Length == 2);
    }

    [Fact]
    public async Task The_holds_of_a_surgeon_who_leaves_end()
    {
        await using var running = await RunningScheduling.WithAsync("dr-osei");
        var leaving = RunningScheduling.Surgeon("dr-ellis");
        await running.Service.SendAsync(leaving);
        var request = running.Request();
        await running.Service.SendAsync(request);
        await running.Service.SendAsync(leaving with { Revision = 2, Active = false });
        (await running.Service.RunDueAsync()).ShouldBe(3);
        running.Told(request)[^1].Slots.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_next_due_instant_is_the_end_of_the_first_live_hold()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis");
        (await NextAsync(running)).ShouldBeNull();
        await running.Service.SendAsync(running.Request());
        (await NextAsync(running)).ShouldBe(new DateTimeOffset(2026, 3, 3, 17, 0, 0, TimeSpan.Zero));
    }

    private static Task<DateTimeOffset?> NextAsync(RunningScheduling running) => WithJobAsync(running, job => job.NextAsync(default));

    private static async Task<T> WithJobAsync<T>(RunningScheduling running, Func<IDueWork, Task<T>> ask)
    {
        await using var scope = running.Service.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<ReleaseDueHoldsJob>());
    }
}
