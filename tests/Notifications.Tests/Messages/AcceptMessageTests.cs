using System.Text.Json;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;
using static FbssFollowUp.Notifications.Tests.NotificationsFixture;

namespace FbssFollowUp.Notifications.Tests.Messages;

public class AcceptMessageTests(NotificationsFixture notifications) : IClassFixture<NotificationsFixture>
{
    [Fact]
    public async Task A_message_asked_for_is_sent_and_its_question_opens()
    {
        var (phone, checkIn) = (NewPhone(), Guid.CreateVersion7());
        var patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.SayAsync(notifications.Question(patient, checkIn));
        var handedOver = (await notifications.HandedToAsync(phone)).ShouldHaveSingleItem();
        handedOver.Text.ShouldContain("Your back pain over the last week");
        (await notifications.MessageAsync(checkIn)).State.ShouldBe(MessageState.Sent);
        var opened = await notifications.Running.Database(db => db.Questions.SingleAsync(q => q.Phone == phone));
        opened.OpenedAt.ShouldBe(handedOver.At);
    }

    [Fact]
    public async Task The_same_command_again_changes_nothing_under_its_own_id_and_under_another()
    {
        var (phone, checkIn) = (NewPhone(), Guid.CreateVersion7());
        var asked = notifications.Question(await notifications.RegisterAsync(Contact(phone)), checkIn);
        await notifications.Running.SendTwiceAsync(asked);
        await notifications.Running.SendAsync(asked);
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => notifications.Running.SendAsync(asked)));
        await notifications.Running.RunDueAsync();
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(1);
    }

    /// <summary>Lesson 2: keyed by occurrence, not by the series.</summary>
    [Fact]
    public async Task Another_occurrence_of_the_same_subject_is_another_message()
    {
        var (phone, checkIn) = (NewPhone(), Guid.CreateVersion7());
        var first = Safety(await notifications.RegisterAsync(Contact(phone)), checkIn);
        await notifications.SayAsync(first);
        await notifications.SayAsync(first with { Occurrence = "safety-2" });
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(2);
    }

    /// <summary>It is put into words and into its lane when it is stored as it was asked for, whichever way it gets into the database.</summary>
    [Fact]
    public async Task A_message_is_stored_with_everything_it_was_asked_with()
    {
        var patient = await notifications.RegisterAsync(Contact(NewPhone(), "ana@example.org", preferred: ChannelCodes.Email));
        var (appointment, starts) = (Guid.CreateVersion7(), notifications.Now.AddDays(3));
        var asked = new SendMessage(
            Purposes.Appointment, appointment, "booked-1", new(MessageRecipient.Patient, patient), TemplateCodes.AppointmentBooked,
            new Dictionary<string, string> { ["startsAt"] = "2026-03-05T15:00:00Z", ["timeZone"] = "America/New_York", ["link"] = "https://portal.example/a/x" },
            new(Guid.CreateVersion7(), appointment, MessageQuestion.Appointment, starts), null, starts, notifications.Now.AddSeconds(-5),
            InReplyTo: Guid.CreateVersion7(), Invitation: new(appointment, 1, starts, starts.AddMinutes(30), "America/New_York", false));
        await notifications.Running.SendAsync(asked);
        var kept = await notifications.MessageAsync(appointment);
        Asked(kept).ShouldBe(Asked(AcceptMessageConsumer.From(asked, notifications.Now)));
        (kept.Lane, kept.State).ShouldBe((ChannelCodes.Email, MessageState.Waiting));
    }

    private static string Asked(Message m) => JsonSerializer.Serialize(new object?[]
    {
        (string[])[m.Purpose, m.Occurrence, m.RecipientKind, m.Template, m.State.ToString(), .. m.Tried],
        (Guid?[])[m.SubjectId, m.RecipientId, m.InReplyTo],
        (DateTimeOffset?[])[m.UsefulUntil, m.AskedAt, m.DueAt, m.EndedAt],
        (int[])[m.Priority, m.Attempts],
        (string?[])[m.RequestedChannel, m.FixedAddress, m.Reason],
        m.Data.OrderBy(d => d.Key, StringComparer.Ordinal),
        m.Question,
        m.Invitation
    });

    [Fact]
    public async Task A_message_that_comes_before_its_recipient_waits_for_them()
    {
        var (phone, checkIn, patient) = (NewPhone(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await notifications.SayAsync(notifications.Question(patient, checkIn));
        (await notifications.MessageAsync(checkIn)).State.ShouldBe(MessageState.Waiting);
        await notifications.Running.SendAsync(new Contracts.Consultations.PatientRegistered(patient, 1, Contact(phone), notifications.Now));
        await notifications.Running.RunDueAsync();
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_message_that_comes_after_its_check_in_was_completed_is_never_sent()
    {
        var (phone, checkIn) = (NewPhone(), Guid.CreateVersion7());
        var patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.Running.SendTwiceAsync(new CheckInCompleted(checkIn, patient, notifications.Now));
        await notifications.SayAsync(notifications.Question(patient, checkIn));
        (await notifications.HandedToAsync(phone)).ShouldBeEmpty();
        (await notifications.MessageAsync(checkIn)).ShouldSatisfyAllConditions(
            m => m.State.ShouldBe(MessageState.Dropped), m => m.Reason.ShouldBe(NotSent.NotWanted));
        notifications.Running.Said<MessageUndeliverable>().ShouldNotContain(u => u.SubjectId == checkIn);
    }

    [Fact]
    public async Task A_command_without_a_placeholder_is_parked_with_a_sentence_that_names_it()
    {
        var patient = await notifications.RegisterAsync(Contact(NewPhone()));
        var asked = notifications.Question(patient, Guid.CreateVersion7()) with { Data = new Dictionary<string, string>() };
        var sending = () => notifications.Running.SendAsync(asked);
        (await sending.ShouldThrowAsync<MessageParkedException>()).Message.ShouldContain("needs a value for 'site'");
    }

    [Theory]
    [InlineData("purpose")]
    [InlineData("recipient")]
    [InlineData("channel")]
    [InlineData("template")]
    public void A_code_that_does_not_exist_is_refused_with_a_sentence(string what)
    {
        var asked = Safety(Guid.CreateVersion7(), Guid.CreateVersion7());
        AcceptMessageConsumer.Problem(asked).ShouldBeNull();
        AcceptMessageConsumer.Problem(what switch
        {
            "purpose" => asked with { Purpose = "x" },
            "recipient" => asked with { Recipient = new("x", Guid.Empty) },
            "channel" => asked with { Channel = "x" },
            _ => asked with { Template = "x" }
        }).ShouldNotBeNull().ShouldContain("'x'");
    }
}
