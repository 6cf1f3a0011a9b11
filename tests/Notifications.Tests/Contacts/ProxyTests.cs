using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Consent;
using FbssFollowUp.Notifications.Mailbox;
using FbssFollowUp.Notifications.Messages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static FbssFollowUp.Notifications.Tests.NotificationsFixture;

namespace FbssFollowUp.Notifications.Tests.Contacts;

/// <summary>Somebody answers for the patient, with a phone and a mailbox of their own.</summary>
public class ProxyTests : IClassFixture<NotificationsFixture>
{
    private readonly NotificationsFixture notifications;
    private readonly string own = NewPhone();
    private readonly string theirs = NewPhone();
    private readonly string theirMail = $"{Guid.CreateVersion7():N}@example.org";
    private readonly Guid rosa = Guid.CreateVersion7();
    private readonly Guid checkIn = Guid.CreateVersion7();

    public ProxyTests(NotificationsFixture fixture)
    {
        notifications = fixture;
        notifications.MoveTo(10, 0);
    }

    [Fact]
    public async Task What_is_for_the_patient_goes_to_the_person_asked_instead_in_their_language_and_says_whom_it_is_about()
    {
        var patient = await PatientAsync(Rosa() with { Language = Languages.Spanish });
        await notifications.SayAsync(notifications.Question(patient, checkIn));
        (await notifications.HandedToAsync(own)).ShouldBeEmpty();
        (await notifications.HandedToAsync(theirs)).ShouldHaveSingleItem().Text.ShouldStartWith("Para A.D.: ");
    }

    [Fact]
    public async Task Their_answer_is_told_as_about_the_patient_with_who_wrote()
    {
        var patient = await PatientAsync(Rosa());
        await notifications.SayAsync(notifications.Question(patient, checkIn));
        await notifications.TextAsync(theirs, "7");
        notifications.RepliesOf(patient).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            r => r.SubjectId.ShouldBe(checkIn), r => r.Asked.ShouldBe(MessageQuestion.Axial), r => r.Proxies.ShouldBe([new(patient, rosa)]));
    }

    [Fact]
    public async Task Who_is_not_asked_may_write_and_is_answered_on_their_own_phone()
    {
        var patient = await PatientAsync(Rosa() with { IsAsked = false });
        await notifications.TextAsync(theirs, "he can't pee");
        var told = notifications.RepliesOf(patient).ShouldHaveSingleItem();
        told.Proxies.ShouldBe([new(patient, rosa)]);
        await notifications.SayAsync(Safety(patient, told.InboundId, ChannelCodes.Sms) with { InReplyTo = told.InboundId });
        (await notifications.HandedToAsync(own)).ShouldBeEmpty();
        (await notifications.HandedToAsync(theirs)).ShouldHaveSingleItem().Text.ShouldContain("911");
    }

    [Fact]
    public async Task The_patient_who_writes_although_somebody_else_is_asked_is_answered_on_the_patients_own_phone()
    {
        var patient = await PatientAsync(Rosa());
        await notifications.TextAsync(own, "PAIN");
        var told = notifications.RepliesOf(patient).ShouldHaveSingleItem();
        told.Proxies.ShouldBeNull();
        await notifications.SayAsync(notifications.Question(patient, checkIn, purpose: Purposes.Dialogue) with { InReplyTo = told.InboundId });
        (await notifications.HandedToAsync(own)).ShouldHaveSingleItem();
        (await notifications.HandedToAsync(theirs)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_planned_before_somebody_was_named_goes_to_them_and_after_they_ended_to_the_patient()
    {
        var patient = await notifications.RegisterAsync(Patient());
        notifications.MoveTo(21, 0);
        await notifications.SayAsync(Reminder(patient, checkIn));
        await ChangeAsync(patient, 2, Rosa());
        await notifications.SayAsync(Reminder(patient, Guid.CreateVersion7()));
        notifications.MoveTo(9, 0);
        await notifications.Running.RunDueAsync();
        (await notifications.HandedToAsync(theirs)).Count.ShouldBeGreaterThan(0);
        (await notifications.HandedToAsync(own)).ShouldBeEmpty();

        await ChangeAsync(patient, 3);
        await notifications.SayAsync(notifications.Question(patient, Guid.CreateVersion7(), purpose: Purposes.Dialogue));
        (await notifications.HandedToAsync(own)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_older_fact_names_nobody_anew()
    {
        var patient = await notifications.RegisterAsync(Patient());
        await ChangeAsync(patient, 3);
        await ChangeAsync(patient, 2, Rosa());
        await notifications.SayAsync(notifications.Question(patient, checkIn));
        (await notifications.HandedToAsync(own)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task They_are_left_alone_at_night_where_they_live()
    {
        notifications.MoveTo(19, 30);
        var patient = await PatientAsync(Rosa() with { TimeZone = "Europe/Madrid" });
        await notifications.SayAsync(Reminder(patient, checkIn));
        (await notifications.HandedToAsync(theirs)).ShouldBeEmpty("half past one in the morning there");
        notifications.MoveTo(3, 1);
        await notifications.Running.RunDueAsync();
        (await notifications.HandedToAsync(theirs)).ShouldHaveSingleItem("one minute past nine there; the patient sleeps and hears nothing");
    }

    [Fact]
    public async Task Their_stop_ends_texts_to_their_number_only_is_confirmed_there_and_the_rest_goes_by_mail()
    {
        var patient = await PatientAsync(Rosa());
        await notifications.TextAsync(theirs, "STOP");
        (await notifications.HandedToAsync(theirs)).ShouldHaveSingleItem().Text.ShouldContain("no more texts");
        var told = notifications.Running.Said<ContactOptedOut>().Where(o => o.ProxyIds?.Contains(rosa) == true).ShouldHaveSingleItem();
        told.PatientIds.ShouldBeEmpty();
        await notifications.SayAsync(Reminder(patient, checkIn));
        (await notifications.HandedToAsync(own)).ShouldBeEmpty();
        (await notifications.HandedToAsync(theirMail)).ShouldHaveSingleItem().Text.ShouldStartWith("For A.D.:");

        await ChangeAsync(patient, 2, Rosa() with { IsAsked = false });
        await notifications.SayAsync(notifications.Question(patient, checkIn, purpose: Purposes.Dialogue));
        (await notifications.HandedToAsync(own)).ShouldHaveSingleItem("the patient's number never said stop");
    }

    [Fact]
    public async Task Without_consent_of_their_own_no_text_goes_to_them()
    {
        var patient = await PatientAsync(Rosa() with { TextConsentOn = null });
        await notifications.SayAsync(Reminder(patient, checkIn));
        (await notifications.HandedToAsync(theirs)).ShouldBeEmpty();
        (await notifications.HandedToAsync(own)).ShouldBeEmpty();
        (await notifications.HandedToAsync(theirMail)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Where_they_cannot_be_reached_a_person_is_told_and_the_patient_is_not_asked_in_their_place()
    {
        var patient = await PatientAsync(Rosa() with { Email = null });
        await notifications.TextAsync(theirs, "STOP");
        await notifications.SayAsync(Reminder(patient, checkIn));
        (await notifications.HandedToAsync(own)).ShouldBeEmpty();
        notifications.Running.Said<MessageUndeliverable>().Where(m => m.SubjectId == checkIn).ShouldHaveSingleItem().Recipient.Id.ShouldBe(patient);
    }

    /// <summary>Lesson 27, for a daughter of two patients.</summary>
    [Fact]
    public async Task Who_answers_for_two_patients_is_told_of_which_and_asked_one_after_the_other()
    {
        var ana = await PatientAsync(Rosa());
        var ben = Guid.CreateVersion7();
        await notifications.Running.SendAsync(new PatientRegistered(
            ben, 1, Contact(NewPhone(), name: "Ben Klein") with { Proxies = [Rosa() with { ProxyId = Guid.CreateVersion7() }] }, notifications.Now));
        await notifications.SayAsync(notifications.Question(ana, checkIn, purpose: Purposes.Dialogue));
        await notifications.SayAsync(notifications.Question(ben, Guid.CreateVersion7(), purpose: Purposes.Dialogue));
        (await notifications.HandedToAsync(theirs)).ShouldHaveSingleItem().Text.ShouldStartWith("For A.D.: ");
        await notifications.TextAsync(theirs, "3");
        (await notifications.HandedToAsync(theirs))[^1].Text.ShouldStartWith("For B.K.: ");
        await notifications.TextAsync(theirs, "5");
        await notifications.TextAsync(theirs, "which of them did you mean");
        notifications.RepliesOf(ana).Select(r => (r.Text, r.PatientIds.Count)).ShouldBe([("3", 1), ("which of them did you mean", 2)]);
        notifications.RepliesOf(ben).Select(r => r.Text).ShouldBe(["5", "which of them did you mean"]);
    }

    [Fact]
    public async Task What_they_answer_by_mail_is_told_as_theirs_by_the_token_or_a_sender_our_server_vouches_for()
    {
        var patient = await PatientAsync(Rosa() with { PreferredChannel = ChannelCodes.Email });
        await notifications.SayAsync(Reminder(patient, checkIn));
        var mail = await notifications.MessageAsync(checkIn);
        (mail.Address, mail.ReadByProxyId).ShouldBe((theirMail, rosa));
        await MailAsync("somebody@example.org", mail.MailToken, authenticated: false);
        await MailAsync(theirMail.ToUpperInvariant(), null, authenticated: true);
        notifications.RepliesOf(patient).Select(r => r.Proxies?.Single().ProxyId).ShouldBe([rosa, rosa]);
    }

    [Fact]
    public async Task Staff_see_to_whom_a_message_went_and_who_wrote_and_the_consent_of_both_numbers()
    {
        var patient = await PatientAsync(Rosa());
        await notifications.SayAsync(notifications.Question(patient, checkIn));
        await notifications.TextAsync(theirs, "7");
        await notifications.TextAsync(own, "thank you");
        var listed = await notifications.Running.AskAsync<ListPatientMessages, PatientMessages>(new(patient, 10));
        listed.ShouldBeOfType<Messaging.Outcome<PatientMessages>.Answered>().Answer.Messages.Select(m => (m.Direction, m.ProxyId))
            .ShouldBe([("in", null), ("in", rosa), ("out", rosa)], ignoreOrder: true);
        var ledger = await notifications.Running.AskAsync<ListConsent, ConsentLedger>(new(patient));
        ledger.ShouldBeOfType<Messaging.Outcome<ConsentLedger>.Answered>().Answer.Lines.Select(l => (l.What, l.Address))
            .ShouldBe([(ConsentEntry.Consented, theirs), (ConsentEntry.Consented, own)], ignoreOrder: true);
    }

    /// <summary>Who holds the phone nobody can tell.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_a_number_they_share_it_is_who_is_asked_that_writes(bool isAsked)
    {
        var patient = await PatientAsync(Rosa() with { Phone = own, IsAsked = isAsked });
        await notifications.SayAsync(notifications.Question(patient, checkIn));
        await notifications.TextAsync(own, "7");
        var told = notifications.RepliesOf(patient).ShouldHaveSingleItem();
        (told.PatientIds.Count, told.Proxies?.Count ?? 0).ShouldBe((1, isAsked ? 1 : 0));
    }

    /// <summary>Lesson 12.</summary>
    [Fact]
    public async Task After_the_patient_has_died_nothing_goes_to_who_answered_for_them()
    {
        var patient = await PatientAsync(Rosa());
        await notifications.Running.SendAsync(new PatientDied(patient, null, notifications.Now));
        await notifications.SayAsync(Reminder(patient, checkIn));
        (await notifications.HandedToAsync(theirs)).ShouldBeEmpty();
        (await notifications.HandedToAsync(theirMail)).ShouldBeEmpty();
    }

    private PatientContact Patient() => Contact(own);

    private ProxyContact Rosa() => new(
        rosa, "Rosa Duarte", ProxyRelations.Child, theirs, theirMail, Languages.English, "America/New_York", ChannelCodes.Sms, true, new(2026, 2, 1), true);

    private async Task<Guid> PatientAsync(params ProxyContact[] proxies) => await notifications.RegisterAsync(Patient() with { Proxies = proxies });

    private Task<Guid> ChangeAsync(Guid patient, int revision, params ProxyContact[] proxies) =>
        notifications.Running.SendAsync(new PatientDetailsChanged(patient, revision, Patient() with { Proxies = proxies }, notifications.Now));

    private static SendMessage Reminder(Guid patient, Guid subject) => new(
        Purposes.CheckIn, subject, "ask", new(MessageRecipient.Patient, patient), TemplateCodes.CheckInLink,
        new Dictionary<string, string> { ["site"] = "back", ["link"] = "https://portal.example.org/c/0123456789abcdefghijklmnopqrstuvwxyzABCDEFG" }, null, null, null);

    private async Task MailAsync(string from, string? token, bool authenticated)
    {
        await using (var scope = notifications.Running.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<TakeMail>().RunAsync(
                Guid.CreateVersion7().ToString(), new MailReading("id", from, token, "How long will it hurt?", false, false, authenticated, null), default);
        await notifications.Running.RunDueAsync();
    }
}
