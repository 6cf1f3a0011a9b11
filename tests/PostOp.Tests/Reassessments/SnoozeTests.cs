using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.Recovery;
using static FbssFollowUp.PostOp.Tests.Recovery.Courses;

namespace FbssFollowUp.PostOp.Tests.Reassessments;

public sealed class SnoozeTests
{
    [Theory]
    [InlineData("two points more", 6, "100:3/8", 100)]
    [InlineData("one point more", 6, "100:3/7", null)]
    [InlineData("better", 6, "100:3/4", null)]
    [InlineData("nothing known before", null, "100:3/5", 100)]
    [InlineData("before it was snoozed", 6, "80:3/9", null)]
    public void Worsening_is_a_rise_that_counts_as_a_change(string label, int? worst, string course, int? day) =>
        (Worsening.Since(Instant(90), worst, 5, Of(course))?.Day).ShouldBe(day, label);

    [Fact]
    public async Task A_case_left_alone_comes_back_on_its_day_and_at_once_when_the_patient_gets_worse()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await FlagPatientTests.PersistentAsync(postOp);
        var id = (await postOp.CaseOfAsync(patient))!.CaseId;
        var today = DateOnly.FromDateTime(postOp.Running.Clock.UtcNow.UtcDateTime);
        SnoozeReassessment snooze = new(id, today.AddDays(40), "MRI is booked");
        (await OrderAsync(postOp, snooze)).ShouldBe("not-acknowledged");
        await FlagPatientTests.AcknowledgeAsync(postOp, id);
        (await OrderAsync(postOp, new StartReview(id))).ShouldBe("accepted");
        (await OrderAsync(postOp, snooze with { Reason = " " })).ShouldBe("reason-missing");
        (await OrderAsync(postOp, snooze with { UntilOn = today })).ShouldBe("snooze-date");
        (await OrderAsync(postOp, snooze with { UntilOn = today.AddDays(91) })).ShouldBe("snooze-date");
        (await OrderAsync(postOp, snooze)).ShouldBe("accepted");
        await postOp.PassAsync(20);
        postOp.Alerts.Count.ShouldBe(1, "the due date of before no longer counts");
        (await OrderAsync(postOp, new EnterCheckIn(patient, 4, 8, [], true, [], null))).ShouldBe("accepted");
        (await postOp.PacketAsync(id)).Summary.SnoozedUntilOn.ShouldNotBeNull("one point more is no worsening");
        postOp.Running.Clock.Advance(TimeSpan.FromDays(1));
        (await OrderAsync(postOp, new EnterCheckIn(patient, 9, 8, [], true, [], null))).ShouldBe("accepted");
        await postOp.Running.RunDueAsync();
        var packet = await postOp.PacketAsync(id);
        (packet.Summary.State, packet.Summary.SnoozedUntilOn).ShouldBe(("notified", null));
        postOp.Alerts.Count.ShouldBe(2);
        packet.Curve.Select(c => c.By).ShouldBe(["text", "text", "staff", "staff"]);
        packet.Questions.ShouldNotBeNull().ShouldContain(q => q.StartsWith("Mechanical pain?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_emergency_is_not_left_alone()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.ReplyAsync(patient, "I can't pee", question: null);
        var id = (await postOp.CaseOfAsync(patient))!.CaseId;
        await FlagPatientTests.AcknowledgeAsync(postOp, id);
        var until = DateOnly.FromDateTime(postOp.Running.Clock.UtcNow.UtcDateTime).AddDays(3);
        (await OrderAsync(postOp, new SnoozeReassessment(id, until, "x"))).ShouldBe("emergency-not-snoozed");
    }

    private static async Task<string> OrderAsync<T>(PostOpService postOp, T command) where T : class =>
        await postOp.Running.CommandAsync(command, PostOpService.Surgeon) switch
        {
            Outcome<Accepted>.Refused refused => refused.Refusal.Code,
            Outcome<Accepted>.Answered => "accepted",
            _ => "unavailable"
        };
}
