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
        // A call of an earlier test that was given up is not hanging any more once the provider has noticed.
        SpinWait.SpinUntil(() => sms.Twilio.Hanging == 0, TimeSpan.FromMinutes(1)).ShouldBeTrue();
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

    /// <summary>The first try is known to have failed; the second was never taken. The words are the same, and the patient has got nothing yet.</summary>
    [Fact]
    public async Task A_second_try_in_doubt_is_not_taken_for_the_first_that_failed()
    {
        var (subject, _, phone) = await sms.SayAsync();
        await sms.Webhooks.StatusAsync(sms.TextsTo(phone).Single(), "undelivered", 30003);
        sms.Twilio.Mood = _ => TwilioMood.Reset;
        sms.Service.Clock.Advance(RetryDelays.After(1));
        await sms.Service.RunDueAsync();
        (await sms.MessageAsync(subject)).State.ShouldBe(MessageState.Sending);
        sms.Twilio.Mood = _ => TwilioMood.Accept;
        sms.Service.Clock.Advance(RetryDelays.BeforeAsking);
        await sms.Service.RunDueAsync();
        sms.TextsTo(phone).Count.ShouldBe(2);
        (await sms.MessageAsync(subject)).Reference.ShouldBe(sms.TextsTo(phone)[1].Sid);
    }

    /// <summary>A number that opted out at the provider alone writes HELP or STOP: the answer is refused, and that is the end of it.</summary>
    [Theory]
    [InlineData("HELP")]
    [InlineData("STOP")]
    public async Task An_answer_to_a_keyword_the_provider_refuses_to_an_opted_out_number_is_tried_once(string keyword)
    {
        var phone = NotificationsFixture.NewPhone();
        await sms.RegisterAsync(phone);
        sms.Twilio.RefusalCode = 21610;
        sms.Twilio.Mood = _ => TwilioMood.Refuse;
        var before = sms.Twilio.Calls;
        await sms.Webhooks.TextAsync(phone, keyword);
        await sms.Service.RunDueAsync().WaitAsync(TimeSpan.FromMinutes(1));
        (sms.Twilio.Calls - before).ShouldBe(1);
        (await sms.Service.Database(db => db.Messages.SingleAsync(m => m.FixedAddress == phone))).ShouldSatisfyAllConditions(
            m => m.State.ShouldBe(MessageState.Undeliverable), m => m.Reason.ShouldBe(NotSent.OptedOut));
    }

    /// <summary>Off, or for no reason given: five tries in all, then by mail.</summary>
    [Theory]
    [InlineData(30003)]
    [InlineData(30008)]
    public async Task A_phone_that_stays_unreachable_is_tried_a_bounded_number_of_times_and_then_by_mail(int code)
    {
        var (subject, _, phone) = await sms.SayAsync($"{Guid.CreateVersion7():N}@example.org");
        for (var tries = 1; tries <= RetryDelays.MostAttempts + 2; tries++)
        {
            await sms.Webhooks.StatusAsync(sms.TextsTo(phone)[^1], "undelivered", code);
            sms.Service.Clock.Advance(RetryDelays.After(tries));
            await sms.Service.RunDueAsync();
        }
        sms.TextsTo(phone).Count.ShouldBe(RetryDelays.MostAttempts);
        (await sms.MessageAsync(subject)).ShouldSatisfyAllConditions(m => m.Channel.ShouldBe(ChannelCodes.Email), m => m.State.ShouldBe(MessageState.Sent));
    }

    /// <summary>At once, or only in a status callback: the message goes on by mail, and operators hear of it.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_text_a_carrier_filters_goes_by_mail_and_operators_are_told(bool atOnce)
    {
        if (atOnce)
            (sms.Twilio.RefusalCode, sms.Twilio.Mood) = (30007, _ => TwilioMood.Refuse);
        var (subject, _, phone) = await sms.SayAsync($"{Guid.CreateVersion7():N}@example.org");
        if (!atOnce)
            await sms.Webhooks.StatusAsync(sms.TextsTo(phone).Single(), "undelivered", 30007);
        await sms.Service.RunDueAsync();
        var message = await sms.MessageAsync(subject);
        (message.Channel, message.State).ShouldBe((ChannelCodes.Email, MessageState.Sent));
        sms.Service.Logs.Where(line => line.StartsWith("Critical", StringComparison.Ordinal) && line.Contains($"{message.Id}")).ShouldHaveSingleItem().ShouldContain("30007");
    }

    /// <summary>A carrier's backlog must not deliver it at night, nor when it is of no use any more.</summary>
    [Theory]
    [InlineData("an hour and a half before nine in the evening", 19, 30, null, 90 * 60)]
    [InlineData("ten minutes before it is useless", 12, 0, 10, 10 * 60)]
    [InlineData("at noon", 12, 0, null, 4 * 3600)]
    public async Task A_text_is_given_a_validity_that_ends_before_the_night(string label, int hour, int minute, int? usefulFor, int seconds)
    {
        var (phone, subject) = (NotificationsFixture.NewPhone(), Guid.CreateVersion7());
        var zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
        var wall = TimeZoneInfo.ConvertTime(sms.Now, zone).Date.AddDays(1).AddHours(hour).AddMinutes(minute);
        sms.Service.Clock.Set(new DateTimeOffset(wall, zone.GetUtcOffset(wall)));
        var patient = await sms.RegisterAsync(phone);
        await sms.Service.SendAsync(Messages.TextCapsTests.Link(patient, subject) with { UsefulUntil = usefulFor is { } minutes ? sms.Now.AddMinutes(minutes) : null });
        await sms.Service.RunDueAsync();
        sms.TextsTo(phone).ShouldHaveSingleItem(label).ValidityPeriod.ShouldBe(seconds, label);
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
