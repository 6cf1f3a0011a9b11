using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Messaging;
using FbssFollowUp.Notifications.Channels;
using static FbssFollowUp.Notifications.Tests.NotificationsFixture;

namespace FbssFollowUp.Notifications.Tests.Messages;

public class ListMessagesTests(NotificationsFixture notifications) : IClassFixture<NotificationsFixture>
{
    [Fact]
    public async Task Staff_see_what_was_sent_and_answered_newest_first_with_link_tokens_masked()
    {
        var (phone, checkIn) = (NewPhone(), Guid.CreateVersion7());
        var patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.SayAsync(new SendMessage(Purposes.CheckIn, checkIn, "link", new(MessageRecipient.Patient, patient), TemplateCodes.CheckInLink,
            new Dictionary<string, string> { ["link"] = "https://portal.example/c/0123456789abcdef0123456789abcdef0123456789a" }, null, null, null));
        notifications.Running.Clock.Advance(TimeSpan.FromMinutes(1));
        await notifications.TextAsync(phone, "is this real https://portal.example/c/0123456789abcdef0123456789abcdef0123456789a");
        var listed = (await AskAsync(patient, Roles.Surgeon)).ShouldBeOfType<Outcome<PatientMessages>.Answered>().Answer.Messages;
        listed.Select(m => m.Direction).ShouldBe(["in", "out"]);
        listed[0].ShouldSatisfyAllConditions(m => m.Purpose.ShouldBe("reply"), m => m.Status.ShouldBe("received"));
        listed[1].Status.ShouldBe("sent");
        listed.ShouldAllBe(m => !m.Text.Contains("0123456789abcdef") && m.Text.Contains("/c/***"));
    }

    [Fact]
    public async Task Of_many_messages_the_newest_are_listed()
    {
        var (phone, patient) = (NewPhone(), Guid.Empty);
        patient = await notifications.RegisterAsync(Contact(phone));
        foreach (var text in new[] { "one", "two", "three" })
        {
            notifications.Running.Clock.Advance(TimeSpan.FromMinutes(1));
            await notifications.TextAsync(phone, text);
        }
        var listed = (await AskAsync(patient, Roles.Administrator, take: 2)).ShouldBeOfType<Outcome<PatientMessages>.Answered>().Answer.Messages;
        listed.Select(m => m.Text).ShouldBe(["three", "two"]);
    }

    [Fact]
    public async Task Staff_see_every_step_of_a_message_with_its_instant_its_channel_and_the_exact_text_of_each_try()
    {
        var (phone, subject, mail) = (NewPhone(), Guid.CreateVersion7(), $"{Guid.CreateVersion7():N}@example.org");
        var patient = await notifications.RegisterAsync(Contact(phone, mail));
        notifications.Mood.Before = m => m.To == phone ? new ChannelAnswer.Refused(30006, false, false, "a landline") : null;
        await notifications.SayAsync(Safety(patient, subject));
        notifications.Mood.Before = null;
        var message = (await AskAsync(patient, Roles.Scheduler)).ShouldBeOfType<Outcome<PatientMessages>.Answered>().Answer.Messages.ShouldHaveSingleItem();
        message.Steps.ShouldNotBeNull().Select(s => (s.What, s.Channel, s.Detail)).ShouldBe(
        [
            ("accepted", null, null), ("sending", "sms", null), ("put-back", "sms", "refused-by-provider"), ("sending", "email", null), ("sent", "email", null)
        ]);
        message.Steps.ShouldAllBe(s => s.At == notifications.Now);
        message.Steps.Where(s => s.What == "sending").Select(s => s.Text![..12]).ShouldBe(["Not watched ", "These messag"]);
        (message.Subject, message.Text).ShouldBe(("A message from Riverside Clinic", message.Steps[3].Text));
    }

    [Fact]
    public async Task Somebody_who_is_not_staff_is_refused() =>
        (await AskAsync(Guid.CreateVersion7(), Roles.Patient)).ShouldBeOfType<Outcome<PatientMessages>.Refused>().Refusal.Code.ShouldBe("staff-only");

    private Task<Outcome<PatientMessages>> AskAsync(Guid patient, string role, int take = 50) =>
        notifications.Running.AskAsync<ListPatientMessages, PatientMessages>(new(patient, take), new Actor("somebody", role, "Somebody"));
}
