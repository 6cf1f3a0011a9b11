using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Channels;
using FbssFollowUp.Notifications.Messages;
using Microsoft.EntityFrameworkCore;
using static FbssFollowUp.Notifications.Tests.NotificationsFixture;

namespace FbssFollowUp.Notifications.Tests.Messages;

/// <summary>Another channel, then a person; one automatic answer; and what nobody knows.</summary>
public class FallBackTests : IClassFixture<NotificationsFixture>, IDisposable
{
    private readonly NotificationsFixture notifications;

    public FallBackTests(NotificationsFixture fixture)
    {
        notifications = fixture;
        notifications.MoveTo(10, 0);
    }

    public void Dispose() => (notifications.Mood.Before, notifications.Mood.After, notifications.Mood.Confirms, notifications.Mood.NobodyKnows, notifications.Mood.Status) =
        (null, null, false, false, null);

    [Fact]
    public async Task A_text_that_did_not_arrive_goes_by_mail_and_a_person_is_told_only_if_that_fails_too()
    {
        var (subject, patient, phone, mail) = await PersonAsync();
        await notifications.SayAsync(Safety(patient, subject));
        await ReportAsync(subject, "undelivered", 30006);
        await notifications.Running.RunDueAsync();
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(1);
        (await notifications.HandedToAsync(mail)).Count.ShouldBe(1);
        notifications.Running.Said<MessageUndeliverable>().ShouldNotContain(u => u.SubjectId == subject);
        await ReportAsync(subject, "failed", null);
        await notifications.Running.RunDueAsync();
        Told(subject).Reason.ShouldBe(NotSent.RefusedByProvider);
        (await notifications.HandedToAsync(mail)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_check_in_whose_text_failed_goes_by_mail_with_its_link_as_long_as_that_is_known()
    {
        notifications.Mood.Confirms = true;
        var (subject, patient, _, mail) = await PersonAsync();
        await notifications.SayAsync(TextCapsTests.Link(patient, subject));
        await ReportAsync(subject, "undelivered", 30006);
        await notifications.Running.RunDueAsync();
        (await notifications.HandedToAsync(mail)).ShouldHaveSingleItem().Text.ShouldContain("/c/0123456789abcdef");
    }

    /// <summary>Lesson 30, when she then texts PAIN: the link of the check-in she asks for.</summary>
    [Fact]
    public async Task A_link_asked_for_from_a_number_that_opted_out_goes_by_mail_and_nothing_is_given_up()
    {
        var (subject, patient, phone, mail) = await PersonAsync();
        await notifications.TextAsync(phone, "STOP");
        var texts = (await notifications.HandedToAsync(phone)).Count;
        await notifications.SayAsync(TextCapsTests.Link(patient, subject) with { Purpose = Purposes.Dialogue, Channel = ChannelCodes.Sms });
        (await notifications.HandedToAsync(mail)).ShouldHaveSingleItem().Text.ShouldContain("/c/0123456789abcdef");
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(texts);
        notifications.Running.Said<MessageUndeliverable>().ShouldNotContain(u => u.SubjectId == subject);
    }

    [Fact]
    public async Task A_mail_of_which_nobody_knows_is_never_sent_again_and_a_person_decides()
    {
        var (subject, patient, phone, mail) = await PersonAsync();
        notifications.Mood.NobodyKnows = true;
        notifications.Mood.After = _ => throw new TimeoutException();
        await notifications.SayAsync(TextCapsTests.Link(patient, subject) with { Channel = ChannelCodes.Email });
        notifications.Mood.After = null;
        for (var hour = 0; hour < 3; hour++, notifications.Running.Clock.Advance(TimeSpan.FromHours(1)))
            await notifications.Running.RunDueAsync();
        (await notifications.HandedToAsync(mail)).Count.ShouldBe(1);
        (await notifications.HandedToAsync(phone)).ShouldBeEmpty();
        Told(subject).Reason.ShouldBe(NotSent.Unconfirmed);
    }

    [Fact]
    public async Task Words_of_safety_of_which_nobody_knows_go_on_by_another_channel()
    {
        var (subject, patient, phone, mail) = await PersonAsync();
        notifications.Mood.NobodyKnows = true;
        notifications.Mood.After = m => { if (m.Channel == ChannelCodes.Email) throw new TimeoutException(); };
        await notifications.SayAsync(Safety(patient, subject, ChannelCodes.Email));
        notifications.Running.Clock.Advance(RetryDelays.BeforeAsking);
        await notifications.Running.RunDueAsync();
        ((await notifications.HandedToAsync(mail)).Count, (await notifications.HandedToAsync(phone)).Count).ShouldBe((1, 1));
    }

    [Theory]
    [InlineData("the provider does not know", null, true)]
    [InlineData("it says delivered when asked", "delivered", false)]
    public async Task An_important_message_nobody_confirmed_in_its_time_is_told_once(string label, string? known, bool told)
    {
        notifications.Mood.Confirms = true;
        notifications.Mood.Status = known is null ? null : new ProviderStatus(known, null);
        var (subject, patient, _, _) = await PersonAsync();
        await notifications.SayAsync(Safety(patient, subject));
        for (var hour = 0; hour < 4; hour++, notifications.Running.Clock.Advance(Confirmation.OfImportant))
            await notifications.Running.RunDueAsync();
        notifications.Running.Said<MessageUndeliverable>().Count(u => u.SubjectId == subject && u.Reason == NotSent.Unconfirmed).ShouldBe(told ? 1 : 0, label);
    }

    [Fact]
    public async Task An_outage_of_the_provider_uses_up_no_tries_and_what_it_held_up_goes_once()
    {
        var (subject, phone) = (Guid.CreateVersion7(), NewPhone());
        var patient = await notifications.RegisterAsync(Contact(phone));
        notifications.Mood.Before = _ => new ChannelAnswer.NotNow("away");
        await notifications.Running.SendAsync(TextCapsTests.Link(patient, subject));
        for (var minute = 0; minute < 90; minute++, notifications.Running.Clock.Advance(RetryDelays.InAnOutage))
            await notifications.Running.RunDueAsync();
        notifications.Mood.Before = null;
        await notifications.Running.RunDueAsync();
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(1);
        (await notifications.MessageAsync(subject)).CaughtUp.ShouldBe(CatchUp.Shifted);
    }

    /// <summary>Lesson 4: one unreadable text causes at most one automatic answer, across a restart.</summary>
    [Fact]
    public async Task One_inbound_text_gets_one_automatic_answer_across_a_restart_and_safety_words_besides()
    {
        var (subject, patient, phone, _) = await PersonAsync();
        var inbound = Guid.CreateVersion7();
        await notifications.SayAsync(Answer(patient, subject, "first", inbound));
        await notifications.Running.RestartAsync();
        await Task.WhenAll(Enumerable.Range(0, 5).Select(i => notifications.Running.SendAsync(Answer(patient, subject, $"again-{i}", inbound))));
        await notifications.SayAsync(Safety(patient, subject) with { InReplyTo = inbound });
        var texts = await notifications.HandedToAsync(phone);
        texts.Count.ShouldBe(2);
        (await notifications.Running.Database(db => db.Messages.CountAsync(m => m.InReplyTo == inbound && m.Reason == NotSent.AnsweredAlready))).ShouldBe(5);
        notifications.Running.Said<MessageUndeliverable>().ShouldNotContain(u => u.SubjectId == subject);
    }

    /// <summary>Lesson 4 under load: five at the very same time.</summary>
    [Fact]
    public async Task Five_answers_to_one_text_at_the_same_instant_are_one()
    {
        var (subject, patient, phone, _) = await PersonAsync();
        var inbound = Guid.CreateVersion7();
        await Task.WhenAll(Enumerable.Range(0, 5).Select(i => notifications.Running.SendAsync(Answer(patient, subject, $"at-once-{i}", inbound))));
        await notifications.Running.RunDueAsync();
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(1);
    }

    private static SendMessage Answer(Guid patient, Guid subject, string occurrence, Guid inbound) => new(
        Purposes.Dialogue, subject, occurrence, new(MessageRecipient.Patient, patient), TemplateCodes.HumanWillRead, new Dictionary<string, string>(),
        null, ChannelCodes.Sms, null, InReplyTo: inbound);

    private async Task<(Guid Subject, Guid Patient, string Phone, string Mail)> PersonAsync()
    {
        var (phone, mail) = (NewPhone(), $"{Guid.CreateVersion7():N}@example.org");
        return (Guid.CreateVersion7(), await notifications.RegisterAsync(Contact(phone, mail)), phone, mail);
    }

    private async Task ReportAsync(Guid subject, string status, int? errorCode) =>
        await notifications.PostAsync("/sandbox/status", new { messageId = (await notifications.MessageAsync(subject)).Id, status, errorCode });

    private MessageUndeliverable Told(Guid subject) => notifications.Running.Said<MessageUndeliverable>().Where(u => u.SubjectId == subject).ShouldHaveSingleItem();
}
