using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Contacts;
using FbssFollowUp.Notifications.Messages;
using Microsoft.EntityFrameworkCore;
using static FbssFollowUp.Notifications.Tests.NotificationsFixture;

namespace FbssFollowUp.Notifications.Tests.Contacts;

/// <summary>Lesson 12: the patient has died, or has withdrawn: silence, at once.</summary>
public class SilenceTests(NotificationsFixture notifications) : IClassFixture<NotificationsFixture>
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_patient_has_died_or_withdrawn_what_waits_is_dropped_and_nothing_new_is_sent_and_nobody_must_act(bool died)
    {
        var (phone, checkIn) = (NewPhone(), Guid.CreateVersion7());
        var patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.SayAsync(notifications.Question(patient, checkIn));
        await notifications.Running.SendAsync(notifications.Question(patient, checkIn, MessageQuestion.Limb));
        await notifications.Running.SendTwiceAsync(died ? new PatientDied(patient, null, notifications.Now) : new PatientWithdrew(patient, notifications.Now));
        (await notifications.MessageAsync(checkIn, "ask-limb")).Reason.ShouldBe(NotSent.PatientSilent);
        (await notifications.Running.Database(db => db.Questions.SingleAsync(q => q.PatientId == patient))).ClosedAt.ShouldNotBeNull();

        await notifications.SayAsync(notifications.Question(patient, Guid.CreateVersion7()));
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(1, "what was sent before");
        notifications.Running.Said<MessageUndeliverable>().ShouldNotContain(u => u.Recipient.Id == patient);
    }

    [Fact]
    public async Task The_news_of_a_death_before_the_patient_is_known_holds_too()
    {
        var (phone, patient) = (NewPhone(), Guid.CreateVersion7());
        await notifications.Running.SendAsync(new PatientDied(patient, null, notifications.Now));
        await notifications.Running.SendAsync(new PatientRegistered(patient, 1, Contact(phone), notifications.Now));
        await notifications.SayAsync(notifications.Question(patient, Guid.CreateVersion7()));
        (await notifications.HandedToAsync(phone)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_withdrew_and_writes_of_danger_gets_safety_words_and_after_a_return_everything_new()
    {
        var phone = NewPhone();
        var patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.Running.SendAsync(new PatientWithdrew(patient, notifications.Now));
        await notifications.SayAsync(Safety(patient, Guid.CreateVersion7()));
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(1);
        await notifications.Running.SendAsync(new PatientReturned(patient, notifications.Now.AddMinutes(1)));
        await notifications.SayAsync(notifications.Question(patient, Guid.CreateVersion7()));
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("W1", true, "withdrew")]
    [InlineData("W1 R2", false, "returned later")]
    [InlineData("R2 W1", false, "the return heard of first")]
    [InlineData("W1 R2 W3", true, "withdrew again")]
    [InlineData("W3 R2 W1", true, "all backwards")]
    [InlineData("W1 R1", true, "a return at the same instant does not count")]
    [InlineData("D1 R2", true, "death is for good")]
    [InlineData("R2", false, "only a return")]
    public void Of_a_withdrawal_and_a_return_the_later_counts_whatever_order_they_come_in(string facts, bool silent, string label)
    {
        var silence = new Silence { PatientId = Guid.CreateVersion7() };
        foreach (var fact in facts.Split(' ')) Note(silence, fact[0], Noon.AddHours(fact[1] - '0'));
        silence.Holds.ShouldBe(silent, label);
    }

    private static void Note(Silence silence, char fact, DateTimeOffset at)
    {
        if (fact == 'W') silence.Withdraw(at);
        else if (fact == 'R') silence.Return(at);
        else silence.Die(at);
    }
}
