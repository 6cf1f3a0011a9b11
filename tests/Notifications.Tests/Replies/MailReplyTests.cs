using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Notifications.Mailbox;
using FbssFollowUp.Notifications.Messages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static FbssFollowUp.Notifications.Tests.NotificationsFixture;

namespace FbssFollowUp.Notifications.Tests.Replies;

/// <summary>What an answer to the mail of an appointment is told as. Only the token of that mail binds it.</summary>
public class MailReplyTests : IClassFixture<NotificationsFixture>
{
    private readonly NotificationsFixture notifications;
    private readonly string address = $"{Guid.CreateVersion7():N}@example.org";
    private readonly Guid appointment = Guid.CreateVersion7();

    public MailReplyTests(NotificationsFixture fixture)
    {
        notifications = fixture;
        notifications.MoveTo(10, 0);
    }

    [Theory]
    [InlineData(Languages.English, "C", "Or answer this mail: C to confirm")]
    [InlineData(Languages.Spanish, "Otra hora, por favor", "O responda a este correo: C para confirmar")]
    public async Task An_answer_to_the_mail_of_an_appointment_is_told_under_its_question_in_the_new_words_alone(string language, string words, string invites)
    {
        var (patient, mail) = await BookedAsync(language);
        mail.Body.ShouldNotBeNull().ShouldContain(invites);
        await ReadAsync(mail.MailToken, NewText.Of($"{words}\n\nOn Mon, Mar 2, 2026 Riverside Clinic wrote:\n> R for another time"));
        notifications.RepliesOf(patient).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            r => r.Asked.ShouldBe(MessageQuestion.Appointment), r => r.QuestionId.ShouldBe(mail.Question!.QuestionId), r => r.SubjectId.ShouldBe(appointment),
            r => r.Text.ShouldBe(words), r => r.Channel.ShouldBe(ChannelCodes.Email), r => r.Handled.ShouldBeNull());
    }

    /// <summary>The question of a phone is open for a day; a mail may lie for longer.</summary>
    [Fact]
    public async Task An_answer_of_days_later_is_still_one_while_the_appointment_is_to_come()
    {
        var (patient, mail) = await BookedAsync();
        notifications.Running.Clock.Advance(TimeSpan.FromDays(4));
        await ReadAsync(mail.MailToken, "C");
        notifications.RepliesOf(patient).ShouldHaveSingleItem().Asked.ShouldBe(MessageQuestion.Appointment);
    }

    [Theory]
    [InlineData("moved")]
    [InlineData("cancelled")]
    [InlineData("begun")]
    public async Task An_answer_about_a_time_that_is_gone_answers_nothing_and_a_person_reads_it(string what)
    {
        var (patient, mail) = await BookedAsync();
        notifications.Running.Clock.Advance(TimeSpan.FromMinutes(5));
        if (what == "moved")
            await notifications.Running.SendAsync(new AppointmentMoved(appointment, patient, null, "dr-ellis", "follow-up", Starts.AddDays(1), Starts.AddDays(1).AddMinutes(30), "America/New_York", 2, notifications.Now));
        else if (what == "cancelled")
            await notifications.Running.SendAsync(new AppointmentCancelled(appointment, patient, null, "by the practice", 2, notifications.Now));
        else
            notifications.Running.Clock.Set(Starts);
        await ReadAsync(mail.MailToken, "C");
        notifications.RepliesOf(patient).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            r => r.Asked.ShouldBeNull(what), r => r.QuestionId.ShouldBeNull(what), r => r.Handled.ShouldBeNull(what), r => r.Text.ShouldBe("C", what));
    }

    [Fact]
    public async Task A_sender_our_own_server_vouches_for_confirms_nothing_without_the_token()
    {
        var (patient, _) = await BookedAsync();
        await ReadAsync(null, "C", authenticated: true);
        notifications.RepliesOf(patient).ShouldHaveSingleItem().ShouldSatisfyAllConditions(r => r.Asked.ShouldBeNull(), r => r.SubjectId.ShouldBeNull());
    }

    [Fact]
    public async Task A_mail_with_the_patients_address_and_a_made_up_token_is_nobodys()
    {
        var (patient, _) = await BookedAsync();
        await ReadAsync("0123456789abcdef0123456789abcdef", "C");
        notifications.RepliesOf(patient).ShouldBeEmpty();
        (await notifications.Running.Database(db => db.InboundMessages.SingleAsync(i => i.From == address))).PatientIds.ShouldBeEmpty();
        (await notifications.HandedToAsync(address)).Count.ShouldBe(1, "nobody is answered");
    }

    [Fact]
    public async Task An_automatic_answer_confirms_nothing()
    {
        var (patient, mail) = await BookedAsync();
        await ReadAsync(mail.MailToken, "C", automatic: true);
        notifications.RepliesOf(patient).ShouldHaveSingleItem().Handled.ShouldBe("ignored");
    }

    /// <summary>Opting out of texts is heard by mail too: the phone is left alone from then on, and mails go on.</summary>
    [Theory]
    [InlineData("Please stop texting me", "texts-opted-out", false)]
    [InlineData("No me manden mas textos por favor", "texts-opted-out", false)]
    [InlineData("please take me off your list", "opted-out", true)]
    public async Task A_mail_that_wants_no_more_texts_ends_texts_and_leaves_mails_alone(string words, string handled, bool endsMails)
    {
        var phone = NewPhone();
        var (patient, mail) = await BookedAsync(phone: phone);
        await ReadAsync(mail.MailToken, words);
        notifications.RepliesOf(patient).ShouldHaveSingleItem().Handled.ShouldBe(handled);
        notifications.Running.Said<ContactOptedOut>().Where(o => o.PatientIds.Contains(patient)).ShouldHaveSingleItem().Channel
            .ShouldBe(endsMails ? ChannelCodes.Email : ChannelCodes.Sms);
        await notifications.SayAsync(Safety(patient, Guid.CreateVersion7(), ChannelCodes.Sms));
        await notifications.SayAsync(Safety(patient, Guid.CreateVersion7(), ChannelCodes.Email));
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(endsMails ? 2 : 0);
        (await notifications.HandedToAsync(address)).Count.ShouldBe(endsMails ? 1 : 3);
    }

    private DateTimeOffset Starts { get; set; }

    private async Task<(Guid Patient, Message Mail)> BookedAsync(string language = Languages.English, string? phone = null)
    {
        Starts = notifications.Now.AddDays(9);
        var patient = await notifications.RegisterAsync(Contact(phone, address, language, preferred: ChannelCodes.Email));
        var data = new Dictionary<string, string>
        {
            ["startsAt"] = Starts.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture),
            ["timeZone"] = "America/New_York",
            ["link"] = "https://portal.example/c/0123456789abcdef0123456789abcdef"
        };
        await notifications.SayAsync(new SendMessage(
            Purposes.Appointment, appointment, "booked-1", new(MessageRecipient.Patient, patient), TemplateCodes.AppointmentBooked, data,
            new(Guid.CreateVersion7(), appointment, MessageQuestion.Appointment, notifications.Now.AddDays(1)), null, Starts));
        return (patient, await notifications.MessageAsync(appointment));
    }

    /// <summary>As if it lay in the mailbox.</summary>
    private async Task ReadAsync(string? token, string text, bool automatic = false, bool authenticated = false)
    {
        await using (var scope = notifications.Running.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<TakeMail>().RunAsync(
                Guid.CreateVersion7().ToString(), new MailReading("id", address, token, text, automatic, false, authenticated, null), default);
        await notifications.Running.RunDueAsync();
    }
}
