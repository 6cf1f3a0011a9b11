using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Channels.Sms;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Tests.Channels.Sms;

public class TwilioChannelTests : IClassFixture<TwilioFixture>
{
    private readonly TwilioFixture sms;

    public TwilioChannelTests(TwilioFixture fixture)
    {
        sms = fixture;
        sms.Twilio.Mood = _ => TwilioMood.Accept;
        // Any earlier test's failures are out of the circuit's sight when it is asked anew.
        sms.Service.Clock.Advance(TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task A_text_is_handed_over_with_its_callback_and_an_end_of_its_validity()
    {
        var (subject, _, phone) = await sms.SayAsync();
        var (text, message) = (sms.TextsTo(phone).ShouldHaveSingleItem(), await sms.MessageAsync(subject));
        text.StatusCallback.ShouldBe($"https://messages.example/webhooks/sms/status?message={message.Id:N}");
        text.ValidityPeriod.ShouldBe(4 * 3600);
        (message.State, message.Reference).ShouldBe((MessageState.Sent, text.Sid));
    }

    [Theory]
    [InlineData(TwilioMood.AcceptThenTimeOut)]
    [InlineData(TwilioMood.AcceptThenReset)]
    [InlineData(TwilioMood.AcceptThenFail)]
    public async Task A_provider_that_takes_a_text_and_does_not_say_so_is_asked_never_given_it_again(TwilioMood mood)
    {
        sms.Twilio.Mood = _ => mood;
        var (subject, _, phone) = await sms.SayAsync();
        (await sms.MessageAsync(subject)).State.ShouldBe(MessageState.Sending);
        sms.Twilio.Mood = _ => TwilioMood.Accept;
        sms.Service.Clock.Advance(RetryDelays.BeforeAsking);
        await sms.Service.RunDueAsync();
        (await sms.MessageAsync(subject)).ShouldSatisfyAllConditions(
            m => m.State.ShouldBe(MessageState.Sent), m => m.Reference.ShouldBe(sms.TextsTo(phone).ShouldHaveSingleItem().Sid));
    }

    [Theory]
    [InlineData(TwilioMood.Fail)]
    [InlineData(TwilioMood.Reset)]
    public async Task A_provider_that_fails_and_has_nothing_is_asked_and_given_it_again(TwilioMood mood)
    {
        sms.Twilio.Mood = _ => mood;
        var (subject, _, phone) = await sms.SayAsync();
        sms.Twilio.Mood = _ => TwilioMood.Accept;
        sms.TextsTo(phone).ShouldBeEmpty();
        sms.Service.Clock.Advance(RetryDelays.BeforeAsking);
        await sms.Service.RunDueAsync();
        sms.TextsTo(phone).Count.ShouldBe(1);
        (await sms.MessageAsync(subject)).State.ShouldBe(MessageState.Sent);
    }

    [Fact]
    public async Task A_provider_with_too_much_to_do_is_given_it_later_and_once()
    {
        sms.Twilio.Mood = _ => TwilioMood.Throttle;
        var (subject, _, phone) = await sms.SayAsync();
        (await sms.MessageAsync(subject)).State.ShouldBe(MessageState.Waiting);
        sms.Twilio.Mood = _ => TwilioMood.Accept;
        sms.Service.Clock.Advance(RetryDelays.InAnOutage);
        await sms.Service.RunDueAsync();
        sms.TextsTo(phone).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Two_messages_in_doubt_with_the_same_words_to_one_phone_find_a_text_each()
    {
        var (phone, first, second) = (NotificationsFixture.NewPhone(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var patient = await sms.RegisterAsync(phone);
        sms.Twilio.Mood = _ => TwilioMood.AcceptThenReset;
        await sms.Service.SendAsync(NotificationsFixture.Safety(patient, first));
        await sms.Service.SendAsync(NotificationsFixture.Safety(patient, second));
        await sms.Service.RunDueAsync();
        sms.Twilio.Mood = _ => TwilioMood.Accept;
        sms.Service.Clock.Advance(RetryDelays.BeforeAsking);
        await sms.Service.RunDueAsync();
        sms.TextsTo(phone).Count.ShouldBe(2);
        new[] { (await sms.MessageAsync(first)).Reference, (await sms.MessageAsync(second)).Reference }.Distinct().Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("no such number", 21211, NotSent.BadNumber)]
    [InlineData("no mobile number", 21614, NotSent.BadNumber)]
    [InlineData("a landline", 30006, NotSent.RefusedByProvider)]
    public async Task A_number_that_takes_no_texts_gets_a_mail_and_without_one_somebody_is_told(string label, int code, string reason)
    {
        sms.Twilio.RefusalCode = code;
        sms.Twilio.Mood = _ => TwilioMood.Refuse;
        var (with, _, phone) = await sms.SayAsync($"{Guid.CreateVersion7():N}@example.org");
        var (without, _, _) = await sms.SayAsync();
        (await sms.MessageAsync(with)).ShouldSatisfyAllConditions(m => m.State.ShouldBe(MessageState.Sent, label), m => m.Channel.ShouldBe(ChannelCodes.Email));
        sms.Undeliverable(without).Reason.ShouldBe(reason, label);
        sms.TextsTo(phone).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_opt_out_that_only_the_provider_knows_is_one_and_no_failure()
    {
        sms.Twilio.RefusalCode = 21610;
        sms.Twilio.Mood = _ => TwilioMood.Refuse;
        var (subject, patient, phone) = await sms.SayAsync();
        (await sms.Service.Database(db => db.PhoneStandings.SingleAsync(s => s.Phone == phone))).OptedOut.ShouldBeTrue();
        sms.Service.Said<ContactOptedOut>().Count(o => o.PatientIds.Contains(patient)).ShouldBe(1);
        sms.Undeliverable(subject).Reason.ShouldBe(NotSent.OptedOut);
    }

    [Theory]
    [InlineData(21610, ProviderFault.OptedOut)]
    [InlineData(21211, ProviderFault.BadNumber)]
    [InlineData(21614, ProviderFault.BadNumber)]
    [InlineData(30003, ProviderFault.Unreachable)]
    [InlineData(30008, ProviderFault.Unreachable)]
    [InlineData(30006, ProviderFault.NoTexts)]
    [InlineData(30007, ProviderFault.Filtered)]
    [InlineData(20003, ProviderFault.Ours)]
    [InlineData(20429, ProviderFault.Ours)]
    [InlineData(99999, ProviderFault.Other)]
    internal void An_error_code_has_the_meaning_that_is_documented(int code, ProviderFault fault) => ProviderErrors.Of(code).ShouldBe(fault);
}
