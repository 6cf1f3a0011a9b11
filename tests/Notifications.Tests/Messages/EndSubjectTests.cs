using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Contracts.StaffConsole;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.ServiceDefaults;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;
using static FbssFollowUp.Notifications.Tests.NotificationsFixture;

namespace FbssFollowUp.Notifications.Tests.Messages;

public class EndSubjectTests(NotificationsFixture notifications) : IClassFixture<NotificationsFixture>
{
    /// <summary>Lesson 11.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_check_in_is_over_no_more_prompts_for_it_and_its_question_is_closed(bool completed)
    {
        var (phone, checkIn) = (NewPhone(), Guid.CreateVersion7());
        var patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.SayAsync(notifications.Question(patient, checkIn));
        await notifications.Running.SendAsync(notifications.Question(patient, checkIn, MessageQuestion.Limb));
        await notifications.Running.SendTwiceAsync(completed
            ? new CheckInCompleted(checkIn, patient, notifications.Now)
            : new CheckInMissed(checkIn, patient, notifications.Now));
        await notifications.Running.RunDueAsync();
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(1);
        (await notifications.MessageAsync(checkIn, "ask-limb")).Reason.ShouldBe(NotSent.NotWanted);
        (await notifications.Running.Database(db => db.Questions.SingleAsync(q => q.SubjectId == checkIn))).ClosedBy.ShouldBe("ended");
    }

    /// <summary>Lessons 8 and 9: an appointment is moved or cancelled, and what waits about its old time is gone; what tells of the change goes out.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_appointment_is_moved_or_cancelled_its_waiting_reminders_are_gone_and_the_news_of_it_goes(bool moved)
    {
        var (phone, appointment) = (NewPhone(), Guid.CreateVersion7());
        var patient = await notifications.RegisterAsync(Contact(phone));
        var changedAt = notifications.Now.AddMinutes(1);
        await notifications.Running.SendAsync(About(appointment, patient, "2-days-1", notifications.Now));
        await notifications.Running.SendAsync(moved
            ? new AppointmentMoved(appointment, patient, null, "dr-ellis", "follow-up", changedAt.AddDays(5), changedAt.AddDays(5).AddMinutes(30), "America/New_York", 2, changedAt)
            : new AppointmentCancelled(appointment, patient, null, "by-practice", 2, changedAt));
        await notifications.SayAsync(About(appointment, patient, "changed-2", changedAt));
        (await notifications.MessageAsync(appointment, "2-days-1")).Reason.ShouldBe(NotSent.NotWanted);
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(1);
    }

    /// <summary>Both carry the same instant, and either may come first.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_news_of_a_move_goes_whichever_of_the_two_messages_comes_first(bool factFirst)
    {
        var (phone, appointment) = (NewPhone(), Guid.CreateVersion7());
        var patient = await notifications.RegisterAsync(Contact(phone));
        var at = new Clock(new SettableTime(notifications.Now.AddTicks(1_234_567))).UtcNow;
        object[] both = [
            new AppointmentMoved(appointment, patient, null, "dr-ellis", "follow-up", at.AddDays(5), at.AddDays(5).AddMinutes(30), "America/New_York", 2, at),
            About(appointment, patient, "moved-2", at)];
        foreach (var message in factFirst ? both : both.Reverse())
            await notifications.Running.SendAsync(message);
        await notifications.Running.RunDueAsync();
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(1);
    }

    private static SendMessage About(Guid appointment, Guid patient, string occurrence, DateTimeOffset askedAt) => new(
        Purposes.Appointment, appointment, occurrence, new(MessageRecipient.Patient, patient), TemplateCodes.AppointmentCancelled,
        new Dictionary<string, string> { ["startsAt"] = "2026-03-10T14:00:00Z", ["timeZone"] = "America/New_York" }, null, null, null, askedAt);

    [Fact]
    public async Task Thanks_at_the_end_of_a_check_in_still_go()
    {
        var (phone, checkIn) = (NewPhone(), Guid.CreateVersion7());
        var patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.Running.SendAsync(new CheckInCompleted(checkIn, patient, notifications.Now));
        await notifications.SayAsync(new SendMessage(Purposes.Dialogue, checkIn, "thanks", new(MessageRecipient.Patient, patient),
            TemplateCodes.CheckInThanks, new Dictionary<string, string>(), null, ChannelCodes.Sms, null));
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("acknowledged before the alert came", true)]
    [InlineData("acknowledged while the alert waited", false)]
    public async Task After_an_acknowledgement_no_alert_goes_but_the_patient_is_still_told(string label, bool before)
    {
        var (surgeon, subject, staffPhone, phone) = (Guid.CreateVersion7(), Guid.CreateVersion7(), NewPhone(), NewPhone());
        var patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.Running.SendAsync(new StaffMemberChanged(surgeon, 1, "dr-x", "Dr. X", [Roles.Surgeon], staffPhone, null, "America/New_York", true));
        var acknowledged = new ReassessmentAcknowledged(subject, patient, surgeon, new(2026, 3, 9), notifications.Now);
        if (before)
            await notifications.Running.SendTwiceAsync(acknowledged);
        await notifications.Running.SendAsync(Alert(surgeon, subject));
        if (!before)
            await notifications.Running.SendTwiceAsync(acknowledged);
        await notifications.SayAsync(new SendMessage(Purposes.Reassessment, subject, "next", new(MessageRecipient.Patient, patient),
            TemplateCodes.ReassessmentNextStep, new Dictionary<string, string> { ["appointment"] = "yes" }, null, null, null));
        (await notifications.HandedToAsync(staffPhone)).ShouldBeEmpty(label);
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(1, label);
    }

    [Fact]
    public async Task A_case_raised_again_alerts_until_it_is_acknowledged_again()
    {
        var (surgeon, subject, staffPhone, first) = (Guid.CreateVersion7(), Guid.CreateVersion7(), NewPhone(), notifications.Now);
        await notifications.Running.SendAsync(new StaffMemberChanged(surgeon, 1, "dr-x", "Dr. X", [Roles.Surgeon], staffPhone, null, "America/New_York", true));
        await notifications.Running.SendAsync(Acknowledged(subject, surgeon, first));
        await notifications.SayAsync(Alert(surgeon, subject, "asked before, late", first.AddMinutes(-1)));
        (await notifications.HandedToAsync(staffPhone)).ShouldBeEmpty();
        await notifications.SayAsync(Alert(surgeon, subject, "raised again", first.AddMinutes(1)));
        (await notifications.HandedToAsync(staffPhone)).Count.ShouldBe(1);
        await notifications.Running.SendAsync(Alert(surgeon, subject, "waiting", first.AddMinutes(2)));
        await notifications.Running.SendAsync(Acknowledged(subject, surgeon, first.AddMinutes(3)));
        await notifications.Running.SendAsync(Acknowledged(subject, surgeon, first));
        await notifications.SayAsync(Alert(surgeon, subject, "late again", first.AddMinutes(2)));
        (await notifications.HandedToAsync(staffPhone)).Count.ShouldBe(1);
    }

    private static ReassessmentAcknowledged Acknowledged(Guid subject, Guid surgeon, DateTimeOffset at) => new(subject, Guid.CreateVersion7(), surgeon, new(2026, 3, 9), at);

    private static SendMessage Alert(Guid surgeon, Guid subject, string occurrence = "rung-1", DateTimeOffset? askedAt = null) => new(
        Purposes.StaffAlert, subject, occurrence, new(MessageRecipient.Staff, surgeon), TemplateCodes.ReassessmentAlert,
        new Dictionary<string, string>
        {
            ["caseCode"] = "K7",
            ["urgency"] = "urgent",
            ["acknowledgeBy"] = "2026-03-02T20:00:00Z",
            ["link"] = "https://console.example/cases/7"
        }, null, null, null, askedAt);
}
