using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.Testing;

namespace FbssFollowUp.PostOp.Tests.CallTasks;

public sealed class CallTaskTests
{
    [Fact]
    public async Task An_undeliverable_message_is_a_task_that_is_done_once_with_its_outcome()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.PatientAsync();
        MessageUndeliverable fact = new(
            Guid.CreateVersion7(), Purposes.CheckIn, Guid.CreateVersion7(), new("patient", patient), "no-address", postOp.Running.Clock.UtcNow);
        await postOp.Running.SendTwiceAsync(fact);
        var task = (await postOp.CallTasksAsync()).ShouldHaveSingleItem();
        task.Sentence.ShouldContain("no address");
        (await CompleteAsync(postOp, Guid.CreateVersion7(), "x")).ShouldBe("task-unknown");
        (await CompleteAsync(postOp, task.CallTaskId, " ")).ShouldBe("outcome-missing");
        (await CompleteAsync(postOp, task.CallTaskId, "Reached by phone")).ShouldBe("accepted");
        (await CompleteAsync(postOp, task.CallTaskId, "again")).ShouldBe("already-done");
        var done = (await postOp.CallTasksAsync()).ShouldHaveSingleItem();
        (done.Outcome, done.DoneBy).ShouldBe(("Reached by phone", "Test Administrator"));
    }

    [Fact]
    public async Task Help_during_a_check_in_is_told_to_a_person()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(3);
        await postOp.ReplyAsync(patient, "HELP", postOp.LastTo(patient).Question, handled: "helped");
        (await postOp.CallTasksAsync()).ShouldHaveSingleItem().Reason.ShouldBe("help-asked");
    }

    [Fact]
    public async Task A_wish_to_be_called_is_a_task_beside_the_score()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(3);
        await postOp.ReplyAsync(patient, "7 please call me");
        (await postOp.CallTasksAsync()).ShouldHaveSingleItem().Reason.ShouldBe("call-wished");
        postOp.LastTo(patient).Template.ShouldBe(TemplateCodes.CheckInScore);
    }

    private static async Task<string> CompleteAsync(PostOpService postOp, Guid id, string outcome) =>
        await postOp.Running.CommandAsync(new CompleteCallTask(id, outcome)) switch
        {
            Outcome<Accepted>.Refused refused => refused.Refusal.Code,
            Outcome<Accepted>.Answered => "accepted",
            _ => "unavailable"
        };
}
