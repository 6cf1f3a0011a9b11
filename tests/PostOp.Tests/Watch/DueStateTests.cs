using System.Net;
using FbssFollowUp.Contracts;
using FbssFollowUp.PostOp.Watch;
using FbssFollowUp.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace FbssFollowUp.PostOp.Tests.Watch;

public sealed class DueStateTests
{
    /// <summary>Lesson 13.</summary>
    [Fact]
    public async Task Check_ins_due_and_not_sent_and_alerts_not_fired_by_a_worker_that_has_stopped_show_within_minutes()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync(on: new(2026, 2, 2));
        (await OverdueAsync(postOp)).IsAny.ShouldBeFalse("due this minute");
        postOp.Running.Clock.Advance(TimeSpan.FromMinutes(6));
        (await OverdueAsync(postOp)).CheckIns.ShouldBe(1);
        await postOp.Running.RunDueAsync();
        (await OverdueAsync(postOp)).IsAny.ShouldBeFalse("sent");
        postOp.Running.Clock.Advance(TimeSpan.FromDays(1) + TimeSpan.FromMinutes(6));
        (await OverdueAsync(postOp)).Prompts.ShouldBe(1);
        await postOp.ReplyAsync(patient, "I can't pee");
        postOp.Running.Clock.Advance(TimeSpan.FromMinutes(6));
        (await OverdueAsync(postOp)).Alerts.ShouldBeGreaterThan(0);
        var silent = await postOp.OperatedAsync(on: DateOnly.FromDateTime(postOp.Running.Clock.UtcNow.UtcDateTime).AddDays(-28));
        await postOp.Running.RunDueAsync();
        postOp.Running.Clock.Advance(TimeSpan.FromDays(5) + TimeSpan.FromMinutes(6));
        (await OverdueAsync(postOp)).Silences.ShouldBe(1, $"{silent} did not answer for five days");
        await postOp.Running.RunDueAsync();
        (await OverdueAsync(postOp)).IsAny.ShouldBeFalse("everything done");
    }

    [Fact]
    public async Task A_red_flag_question_nobody_was_told_of_and_a_case_whose_date_has_passed_show_within_minutes()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync(on: new(2026, 2, 2));
        await postOp.Running.RunDueAsync();
        await postOp.ReplyAsync(patient, "3");
        await postOp.ReplyAsync(patient, "3");
        await postOp.ReplyAsync(patient, "maybe");
        postOp.Running.Clock.Advance(TimeSpan.FromMinutes(61));
        (await OverdueAsync(postOp)).RedFlags.ShouldBe(0, "due this minute");
        postOp.Running.Clock.Advance(TimeSpan.FromMinutes(6));
        (await OverdueAsync(postOp)).RedFlags.ShouldBe(1);
        await postOp.Running.RunDueAsync();
        await postOp.ReplyAsync(patient, "I can't pee");
        await postOp.Running.RunDueAsync();
        await Reassessments.FlagPatientTests.AcknowledgeAsync(postOp, (await postOp.CaseOfAsync(patient))!.CaseId, inDays: 1);
        postOp.Running.Clock.Advance(TimeSpan.FromDays(2) + TimeSpan.FromMinutes(6));
        (await OverdueAsync(postOp)).Cases.ShouldBe(1);
        await postOp.Running.RunDueAsync();
        (await OverdueAsync(postOp)).IsAny.ShouldBeFalse("everything done");
    }

    [Fact]
    public async Task A_monitor_that_looks_at_the_code_alone_is_told()
    {
        await using PostOpService postOp = new(await RunningService.StartAsync<PostOpDbContext>(Services.PostOp, b => b.AddPostOp(), map: DueHealth.Map));
        await postOp.OperatedAsync(on: new(2026, 2, 2));
        using HttpClient monitor = new() { BaseAddress = postOp.Running.PrivateAddress };
        (await monitor.GetAsync("/health/due")).StatusCode.ShouldBe(HttpStatusCode.OK);
        postOp.Running.Clock.Advance(TimeSpan.FromMinutes(6));
        (await monitor.GetAsync("/health/due")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    private static async Task<Overdue> OverdueAsync(PostOpService postOp)
    {
        await using var scope = postOp.Running.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DueState>().ReadAsync(default);
    }
}
