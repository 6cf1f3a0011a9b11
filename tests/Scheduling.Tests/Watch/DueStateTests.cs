using System.Net;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;
using FbssFollowUp.Scheduling.Tests.Appointments;
using FbssFollowUp.Scheduling.Watch;
using FbssFollowUp.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace FbssFollowUp.Scheduling.Tests.Watch;

public sealed class DueStateTests
{
    /// <summary>Lesson 13: reminders due but not sent, a worker that has stopped.</summary>
    [Fact]
    public async Task Reminders_due_and_not_sent_and_offers_and_holds_nobody_ended_show_within_minutes()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis");
        await OneWinnerTests.OfferAsync(running);
        (await running.Service.CommandAsync(Practice.Booking("dr-ellis", Practice.At(20, 14)), Practice.Scheduler)).ShouldBeOfType<Outcome<Accepted>.Answered>();
        (await OverdueAsync(running)).ShouldBe(new Overdue(0, 0, 0));
        running.Service.Clock.Set(Practice.At(13, 14, 4));
        (await OverdueAsync(running)).Reminders.ShouldBe(0, "due these minutes");
        running.Service.Clock.Set(Practice.At(13, 14, 6));
        (await OverdueAsync(running)).ShouldBe(new Overdue(1, 1, 3));
        await running.Service.RunDueAsync();
        (await OverdueAsync(running)).IsAny.ShouldBeFalse("everything done");
    }

    [Fact]
    public async Task A_monitor_that_looks_at_the_code_alone_is_told()
    {
        await using RunningScheduling running = new(await RunningService.StartAsync<SchedulingDbContext>(Services.Scheduling, b => b.AddScheduling(), map: DueHealth.Map));
        await running.Service.SendAsync(RunningScheduling.Surgeon("dr-ellis"));
        await running.Service.SendAsync(running.Request());
        using HttpClient monitor = new() { BaseAddress = running.Service.PrivateAddress };
        (await monitor.GetAsync("/health/due")).StatusCode.ShouldBe(HttpStatusCode.OK);
        running.Service.Clock.Advance(TimeSpan.FromDays(30));
        (await monitor.GetAsync("/health/due")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    private static async Task<Overdue> OverdueAsync(RunningScheduling running)
    {
        await using var scope = running.Service.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DueState>().ReadAsync(default);
    }
}
