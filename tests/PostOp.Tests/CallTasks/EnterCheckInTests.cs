using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Tests.CallTasks;

public sealed class EnterCheckInTests
{
    [Fact]
    public async Task Answers_given_by_phone_are_entered_by_staff_marked_so_and_judged_the_same()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(20);
        await postOp.PassAsync(6);
        EnterCheckIn call = new(patient, 4, 9, ["fever"], false, [], null);
        (await OrderAsync(postOp, call with { PatientId = Guid.CreateVersion7() })).ShouldBe("episode-unknown");
        (await OrderAsync(postOp, call with { Axial = 11 })).ShouldBe("answer-out-of-range");
        (await OrderAsync(postOp, call with { RedFlags = [] })).ShouldBe("answer-missing");
        (await OrderAsync(postOp, call with { NoRedFlags = true })).ShouldBe("red-flags-contradictory");
        (await OrderAsync(postOp, call with { NewPatterns = ["x"] })).ShouldBe("answer-out-of-range");
        (await OrderAsync(postOp, call)).ShouldBe("accepted");
        var packet = await postOp.PacketAsync((await postOp.CaseOfAsync(patient))!.CaseId);
        packet.Summary.Rules.ShouldBe(["R1"], "the silence before the call was a call task of its own");
        packet.Reasons.Count(r => r.Rule == "R1").ShouldBe(2, "severe pain and fever");
        var point = packet.Curve.ShouldHaveSingleItem();
        (point.By, point.Kind, point.Day).ShouldBe(("staff", "by-phone", 26));
        (await OrderAsync(postOp, call with { Limb = 3 })).ShouldBe("accepted");
        (await postOp.PacketAsync(packet.Summary.CaseId)).Curve.ShouldHaveSingleItem().Limb.ShouldBe(3, "the same day's call is corrected");
        (await postOp.Running.Database(db => db.Answers.Select(a => a.EnteredBy).Distinct().SingleAsync())).ShouldBe("Test Administrator");
    }

    [Fact]
    public async Task A_call_answers_the_check_in_that_is_open_so_that_no_more_prompts_are_sent()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(7);
        await OrderAsync(postOp, new EnterCheckIn(patient, 3, 3, [], true, [], null));
        postOp.Running.Said<CheckInCompleted>().Count.ShouldBe(1);
        (await postOp.Running.Database(db => db.CheckIns.SingleAsync(c => c.State == "completed"))).Kind.ShouldBe("planned");
    }

    [Fact]
    public async Task A_call_task_is_taken_by_one_and_the_other_is_told_by_whom()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync(back: 8, leg: 9);
        await postOp.PassAsync(3);
        await postOp.AnswerAsync(patient, 8, 9);
        var task = (await postOp.CallTasksAsync()).ShouldHaveSingleItem();
        task.Urgency.ShouldBe("urgent");
        (await OrderAsync(postOp, new TakeCallTask(Guid.CreateVersion7()))).ShouldBe("task-unknown");
        (await OrderAsync(postOp, new TakeCallTask(task.CallTaskId))).ShouldBe("accepted");
        (await OrderAsync(postOp, new TakeCallTask(task.CallTaskId))).ShouldBe("accepted");
        var other = await postOp.Running.CommandAsync(new TakeCallTask(task.CallTaskId), PostOpService.Surgeon);
        other.ShouldBeOfType<Outcome<Accepted>.Refused>().Refusal.Sentence.ShouldContain("Test Administrator");
        await OrderAsync(postOp, new CompleteCallTask(task.CallTaskId, "Reached"));
        (await OrderAsync(postOp, new TakeCallTask(task.CallTaskId))).ShouldBe("already-done");
    }

    [Fact]
    public async Task A_call_ends_the_silence_so_that_nobody_is_asked_to_phone_again()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(3);
        await postOp.PassAsync(2);
        (await OrderAsync(postOp, new EnterCheckIn(patient, 3, 3, [], true, [], null))).ShouldBe("accepted");
        (await postOp.Running.Database(db => db.Silences.SingleAsync())).EndedAt.ShouldNotBeNull();
        await postOp.PassAsync(4);
        (await postOp.CallTasksAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_two_who_take_a_call_task_in_the_same_moment_one_is_told_that_the_other_has()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync(back: 8, leg: 9);
        await postOp.PassAsync(3);
        await postOp.AnswerAsync(patient, 8, 9);
        var task = (await postOp.CallTasksAsync()).ShouldHaveSingleItem().CallTaskId;
        Task<Outcome<Accepted>>[] orders = [];
        await postOp.Running.MeetAsync($"select from call_tasks where id = '{task}' for update", async () =>
        {
            orders = [postOp.Running.CommandAsync(new TakeCallTask(task)), postOp.Running.CommandAsync(new TakeCallTask(task), PostOpService.Surgeon)];
            await postOp.Running.UntilWaitingAsync(2);
            return Task.WhenAll(orders);
        });
        (await Task.WhenAll(orders)).Count(o => o is Outcome<Accepted>.Answered).ShouldBe(1);
    }

    private static async Task<string> OrderAsync<T>(PostOpService postOp, T command) where T : class =>
        await postOp.Running.CommandAsync(command) switch
        {
            Outcome<Accepted>.Refused refused => refused.Refusal.Code,
            Outcome<Accepted>.Answered => "accepted",
            _ => "unavailable"
        };
}
