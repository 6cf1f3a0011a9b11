using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.PostOp.CallTasks;
using FbssFollowUp.PostOp.Patients;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Tests.Patients;

/// <summary>Lesson 12: the patient has died, or has withdrawn: silence, at once.</summary>
public sealed class EndFollowUpTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_patient_who_died_or_withdrew_is_asked_nothing_more_and_their_open_tasks_say_so(bool died)
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        var now = postOp.Running.Clock.UtcNow;
        await postOp.Running.Database(async db =>
        {
            db.CallTasks.Add(CallTask.Open(patient, CallTaskReasons.CallWished, Guid.CreateVersion7(), "Wants to be called.", now));
            await db.SaveChangesAsync();
        });
        await postOp.Running.SendTwiceAsync(died ? new PatientDied(patient, null, now) : new PatientWithdrew(patient, now));
        await postOp.PassAsync(800);
        postOp.Running.Said<SendMessage>().ShouldNotContain(m => m.Recipient.Id == patient);
        (await postOp.Running.Database(db => db.CheckIns.Where(c => c.PatientId == patient).Select(c => c.State).Distinct().ToListAsync())).ShouldBe(["skipped"]);
        var task = await postOp.Running.Database(db => db.CallTasks.SingleAsync(t => t.PatientId == patient));
        task.Sentence.ShouldBe($"{(died ? EndFollowUp.Died : EndFollowUp.Withdrew)} Wants to be called.");
    }

    [Fact]
    public async Task What_is_planned_after_the_news_is_not_sent_either()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.PatientAsync();
        await postOp.Running.SendAsync(new PatientDied(patient, null, postOp.Running.Clock.UtcNow));
        await postOp.Running.CommandAsync(PostOpService.Microdiscectomy(patient, new(2026, 3, 2)));
        await postOp.PassAsync(5);
        postOp.Running.Said<SendMessage>().ShouldNotContain(m => m.Recipient.Id == patient);
    }

    [Fact]
    public async Task After_a_withdrawal_taken_back_what_lies_ahead_is_asked_and_what_has_passed_is_not()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.Running.SendAsync(new PatientWithdrew(patient, postOp.Running.Clock.UtcNow));
        postOp.Running.Clock.Advance(TimeSpan.FromDays(10));
        await postOp.Running.SendTwiceAsync(new PatientReturned(patient, postOp.Running.Clock.UtcNow));
        await postOp.Running.RunDueAsync();
        postOp.Running.Said<SendMessage>().ShouldNotContain(m => m.Recipient.Id == patient);
        await postOp.PassAsync(5);
        postOp.Running.Said<SendMessage>().Count(m => m.Recipient.Id == patient).ShouldBe(1, "day 14");
    }

    [Theory]
    [InlineData("W1 R2", false, "taken back")]
    [InlineData("R2 W1", false, "the return heard of first")]
    [InlineData("W1 R2 W3", true, "withdrew again")]
    [InlineData("W1 D2 R3", true, "death is for good")]
    [InlineData("D1 W2", true, "a withdrawal after the death changes nothing")]
    public void The_later_of_withdrawal_and_return_counts(string facts, bool silent, string label)
    {
        var silence = new EndedFollowUp { PatientId = Guid.CreateVersion7() };
        foreach (var (fact, at) in facts.Split(' ').Select(f => (f[0], new DateTimeOffset(2026, 3, f[1] - '0', 0, 0, 0, TimeSpan.Zero))))
        {
            if (fact == 'R') silence.End(at);
            else silence.Begin(at, forGood: fact == 'D');
        }
        (silence.EndedAt is null).ShouldBe(silent, label);
    }
}
