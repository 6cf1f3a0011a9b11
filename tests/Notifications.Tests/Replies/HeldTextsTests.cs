using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Messaging;
using FbssFollowUp.Notifications.Messages;
using Microsoft.EntityFrameworkCore;
using static FbssFollowUp.Notifications.Tests.NotificationsFixture;

namespace FbssFollowUp.Notifications.Tests.Replies;

/// <summary>Lesson 31, its second half: a stop word in a sentence goes to a person, and further texts wait until it is read.</summary>
public class HeldTextsTests : IClassFixture<NotificationsFixture>
{
    private readonly NotificationsFixture notifications;
    private readonly string phone = NewPhone();
    private readonly Guid checkIn = Guid.CreateVersion7();

    public HeldTextsTests(NotificationsFixture fixture)
    {
        notifications = fixture;
        notifications.MoveTo(10, 0);
    }

    [Fact]
    public async Task Texts_wait_until_somebody_has_read_what_is_meant_and_then_go_on()
    {
        var patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.TextAsync(phone, "we have got to STOP this pain");
        await notifications.SayAsync(notifications.Question(patient, checkIn));
        notifications.Running.Clock.Advance(TimeSpan.FromHours(3));
        await notifications.Running.RunDueAsync();
        (await notifications.HandedToAsync(phone)).ShouldBeEmpty();
        var held = await HeldAsync();
        held.PatientIds.ShouldBe([patient]);
        (await SettleAsync(held.InboundId, optsOut: false)).ShouldBeOfType<Outcome<Accepted>.Answered>();
        await notifications.Running.RunDueAsync();
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(1);
        (await SettleAsync(held.InboundId, optsOut: true)).ShouldBeOfType<Outcome<Accepted>.Refused>().Refusal.ShouldBe(MessageRefusals.ReplyNotOpen);
    }

    [Fact]
    public async Task What_a_person_takes_for_an_opt_out_is_one_and_nothing_is_texted_any_more()
    {
        var patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.TextAsync(phone, "STOP 12345");
        await notifications.SayAsync(notifications.Question(patient, checkIn));
        await SettleAsync((await HeldAsync()).InboundId, optsOut: true);
        await notifications.Running.RunDueAsync();
        (await notifications.HandedToAsync(phone)).ShouldBeEmpty();
        notifications.Running.Said<ContactOptedOut>().Where(o => o.PatientIds.Contains(patient)).ShouldHaveSingleItem().Channel.ShouldBe(ChannelCodes.Sms);
        (await notifications.Running.Database(db => db.ConsentEntries.SingleAsync(e => e.Address == phone && e.How == "staff"))).InboundId.ShouldNotBeNull();
    }

    /// <summary>What protects the patient, and the one answer to what they wrote, wait for nobody; what can go by mail goes by mail.</summary>
    [Fact]
    public async Task Safety_words_and_the_answer_to_that_text_go_and_a_link_goes_by_mail()
    {
        var mail = $"{Guid.CreateVersion7():N}@example.org";
        var patient = await notifications.RegisterAsync(Contact(phone, mail));
        await notifications.TextAsync(phone, "please make it stop");
        var inbound = (await HeldAsync()).InboundId;
        await notifications.SayAsync(Safety(patient, Guid.CreateVersion7()) with { InReplyTo = inbound });
        await notifications.SayAsync(new SendMessage(
            Purposes.Dialogue, inbound, "after", new(MessageRecipient.Patient, patient), TemplateCodes.HumanWillRead, new Dictionary<string, string>(), null,
            ChannelCodes.Sms, null, InReplyTo: inbound));
        await notifications.SayAsync(Messages.TextCapsTests.Link(patient, checkIn));
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(2);
        (await notifications.HandedToAsync(mail)).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("7, worst at the end of the day")]
    [InlineData("back 3 leg 7")]
    [InlineData("STOP")]
    [InlineData("please stop texting me")]
    public async Task What_has_no_stop_word_in_its_midst_or_is_an_opt_out_as_it_stands_holds_nothing(string text)
    {
        await notifications.RegisterAsync(Contact(phone));
        await notifications.TextAsync(phone, text);
        (await notifications.Running.Database(db => db.InboundMessages.SingleAsync(i => i.From == phone))).HoldsTexts.ShouldBeFalse();
    }

    [Fact]
    public async Task Nobody_but_staff_says_what_is_meant()
    {
        await notifications.RegisterAsync(Contact(phone));
        await notifications.TextAsync(phone, "we have got to STOP this pain");
        (await notifications.Running.CommandAsync(new SettleReply((await HeldAsync()).InboundId, false), new Actor("link", Roles.Patient, "")))
            .ShouldBeOfType<Outcome<Accepted>.Refused>().Refusal.ShouldBe(MessageRefusals.StaffOnly);
        (await SettleAsync(Guid.CreateVersion7(), false)).ShouldBeOfType<Outcome<Accepted>.Refused>().Refusal.ShouldBe(MessageRefusals.ReplyUnknown);
    }

    private async Task<UnboundReply> HeldAsync() => (await notifications.Running.AskAsync<ListUnboundReplies, UnboundReplies>(new(500)))
        .ShouldBeOfType<Outcome<UnboundReplies>.Answered>().Answer.Replies.Where(r => r.HoldsTexts && r.From == phone).ShouldHaveSingleItem();

    private Task<Outcome<Accepted>> SettleAsync(Guid inbound, bool optsOut) => notifications.Running.CommandAsync(new SettleReply(inbound, optsOut));
}
