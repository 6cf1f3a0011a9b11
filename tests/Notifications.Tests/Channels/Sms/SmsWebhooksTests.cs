using System.Net;
using System.Text;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;
using static FbssFollowUp.Notifications.Tests.NotificationsFixture;

namespace FbssFollowUp.Notifications.Tests.Channels.Sms;

public class SmsWebhooksTests(TwilioFixture sms) : IClassFixture<TwilioFixture>
{
    private const string Inbound = "/webhooks/sms/inbound";

    [Fact]
    public async Task A_text_is_taken_with_the_empty_answer_and_read_afterwards()
    {
        var phone = NewPhone();
        var patient = await sms.RegisterAsync(phone);
        var answer = await sms.Webhooks.TextAsync(phone, "  it hurts 🦴\0 ", more: new Dictionary<string, string> { ["ANewOne"] = "x" });
        (await answer.Content.ReadAsStringAsync()).ShouldBe("<Response></Response>");
        await sms.Service.RunDueAsync();
        Replies(patient).ShouldHaveSingleItem().Text.ShouldBe("  it hurts 🦴 ");
    }

    [Fact]
    public async Task A_text_is_read_as_soon_as_it_is_stored_without_a_beat_of_the_heart()
    {
        var phone = NewPhone();
        var patient = await sms.RegisterAsync(phone);
        await using var waking = await RunningServiceWaking.StartAsync(sms.Service);
        await sms.Webhooks.TextAsync(phone, "hello");
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(120));
        using PeriodicTimer look = new(TimeSpan.FromMilliseconds(10));
        while (Replies(patient).Count == 0) await look.WaitForNextTickAsync(limit.Token);
    }

    /// <summary>Lesson 6, at the provider's door.</summary>
    [Fact]
    public async Task Two_identical_webhooks_at_the_same_instant_and_one_more_later_have_one_effect()
    {
        var (phone, sid) = (NewPhone(), $"SM{Guid.CreateVersion7():N}");
        var patient = await sms.RegisterAsync(phone);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => sms.Webhooks.TextAsync(phone, "hello there", sid)));
        await sms.Service.RunDueAsync();
        await sms.Webhooks.TextAsync(phone, "hello there", sid);
        await sms.Service.RunDueAsync();
        Replies(patient).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("no signature", null, null)]
    [InlineData("another's token", "somebody else's", null)]
    [InlineData("no base64 at all", null, "ñ?")]
    [InlineData("empty", null, "")]
    public async Task What_is_not_signed_by_the_provider_is_refused_and_not_stored(string label, string? token, string? signature)
    {
        var phone = NewPhone();
        var form = new Dictionary<string, string> { ["MessageSid"] = $"SM{Guid.CreateVersion7():N}", ["From"] = phone, ["Body"] = "STOP" };
        var answer = await sms.Webhooks.PostAsync(Inbound, form, token, signature is null ? null : Convert.ToBase64String(Encoding.UTF8.GetBytes(signature)));
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, label);
        (await sms.Service.Database(db => db.InboundMessages.CountAsync(i => i.From == phone))).ShouldBe(0, label);
    }

    [Fact]
    public async Task While_tokens_change_both_are_believed_and_without_any_the_door_is_closed()
    {
        sms.WriteTokens("new one", TwilioStandIn.Token);
        (await sms.Webhooks.TextAsync(NewPhone(), "1")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await sms.Webhooks.TextAsync(NewPhone(), "1", token: "new one")).StatusCode.ShouldBe(HttpStatusCode.OK);
        sms.WriteTokens("", "");
        (await sms.Webhooks.TextAsync(NewPhone(), "1")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await sms.Webhooks.TextAsync(NewPhone(), "1", token: "")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        sms.WriteTokens(TwilioStandIn.Token, "");
    }

    [Fact]
    public async Task Bad_input_gets_its_answer_and_stops_nobody_after_it()
    {
        using var http = new HttpClient { BaseAddress = sms.Service.PublicAddress };
        (await http.PostAsync(Inbound, new StringContent("{}", Encoding.UTF8, "application/json"))).StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await http.PostAsync(Inbound, Form("From=1&From=2"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await http.PostAsync("/webhooks/sms/status", new StringContent("{}", Encoding.UTF8, "application/json"))).StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await http.PostAsync("/webhooks/sms/status", Form("MessageStatus=delivered&MessageStatus=failed"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await sms.Webhooks.PostAsync("/webhooks/sms/status?message=none", new Dictionary<string, string> { ["MessageSid"] = "SM1", ["MessageStatus"] = "delivered" }, TwilioStandIn.Token)).StatusCode
            .ShouldBe(HttpStatusCode.BadRequest);
        (await http.GetAsync(Inbound)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await sms.Webhooks.PostAsync(Inbound, new Dictionary<string, string> { ["Body"] = "x" }, TwilioStandIn.Token)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var phone = NewPhone();
        (await sms.Webhooks.TextAsync(phone, new string('ñ', 5000))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await sms.Service.Database(db => db.InboundMessages.SingleAsync(i => i.From == phone))).Text.Length.ShouldBe(1600);
    }

    /// <summary>Refused when no more than two chunks, or not one byte, had been sent: the rest is nobody's to wait for.</summary>
    [Theory]
    [InlineData("/webhooks/sms/inbound", "its length said", "Content-Length: 10485760", 0)]
    [InlineData("/webhooks/sms/inbound", "in chunks", "Transfer-Encoding: chunked", 2)]
    [InlineData("/webhooks/sms/status?message=0195a3c45d6e7f708192a3b4c5d6e7f8", "its length said", "Content-Length: 10485760", 0)]
    [InlineData("/webhooks/sms/status?message=0195a3c45d6e7f708192a3b4c5d6e7f8", "in chunks", "Transfer-Encoding: chunked", 2)]
    public async Task A_body_of_10_megabytes_is_refused_before_it_is_read_and_nothing_of_it_is_stored(string path, string label, string how, int piecesBefore)
    {
        var stored = await StoredAsync();
        (await LongRequest.SendAsync(sms.Service.PublicAddress, path, how, piecesBefore)).ShouldStartWith("HTTP/1.1 413", customMessage: label);
        (await StoredAsync()).ShouldBe(stored, label);
        (await sms.Webhooks.TextAsync(NewPhone(), "7")).StatusCode.ShouldBe(HttpStatusCode.OK, label);
    }

    /// <summary>Signed as the provider documents it: each value of a name that stands twice, and the first is what is kept.</summary>
    [Fact]
    public async Task A_text_with_a_name_twice_from_a_number_nobody_has_is_stored_once_and_not_answered()
    {
        var (phone, sid) = (NewPhone(), $"SM{Guid.CreateVersion7():N}");
        var signed = TwilioWebhooks.Sign(TwilioStandIn.Token, new Uri("https://messages.example" + Inbound),
            new Dictionary<string, string> { ["Body"] = "oneBodytwo", ["From"] = phone, ["MessageSid"] = sid });
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(sms.Service.PublicAddress, Inbound))
        {
            Content = Form($"MessageSid={sid}&From={Uri.EscapeDataString(phone)}&Body=two&Body=one")
        };
        request.Headers.Add("X-Twilio-Signature", signed);
        using var http = new HttpClient();
        (await http.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await sms.Service.RunDueAsync();
        (await sms.Service.Database(db => db.InboundMessages.SingleAsync(i => i.From == phone))).Text.ShouldBe("two");
        sms.TextsTo(phone).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stop_the_provider_answered_is_recorded_and_not_answered_again()
    {
        var phone = NewPhone();
        var patient = await sms.RegisterAsync(phone);
        await sms.Webhooks.TextAsync(phone, "STOP", optOutType: "STOP");
        await sms.Service.RunDueAsync();
        (await sms.Service.Database(db => db.PhoneStandings.SingleAsync(s => s.Phone == phone))).OptedOut.ShouldBeTrue();
        Replies(patient).ShouldHaveSingleItem().Handled.ShouldBe("opted-out");
        sms.TextsTo(phone).ShouldBeEmpty();
    }

    /// <summary>The provider has answered START and HELP itself, as STOP: recorded, told, and nothing of ours on top.</summary>
    [Theory]
    [InlineData("START", "opted-in")]
    [InlineData("HELP", "helped")]
    [InlineData("Ayuda", "helped")]
    public async Task A_start_or_help_the_provider_answered_is_recorded_and_not_answered_again(string word, string handled)
    {
        var phone = NewPhone();
        var patient = await sms.RegisterAsync(phone);
        await sms.Webhooks.TextAsync(phone, "STOP", optOutType: "STOP");
        sms.Service.Clock.Advance(TimeSpan.FromMinutes(1));
        await sms.Webhooks.TextAsync(phone, word, optOutType: handled == "helped" ? "HELP" : "START");
        await sms.Service.RunDueAsync();
        Replies(patient).Select(r => r.Handled).ShouldBe(["opted-out", handled]);
        (await sms.Service.Database(db => db.PhoneStandings.SingleAsync(s => s.Phone == phone))).OptedOut.ShouldBe(handled == "helped");
        sms.TextsTo(phone).ShouldBeEmpty();
    }

    /// <summary>A picture of a wound may be all that a patient sends: a person must see that there is one.</summary>
    [Theory]
    [InlineData("", "1", "(a picture or file without words")]
    [InlineData("look at this", "1", "look at this")]
    [InlineData("", "0", "")]
    public async Task A_picture_without_words_is_told_as_one(string words, string media, string told)
    {
        var phone = NewPhone();
        var patient = await sms.RegisterAsync(phone);
        await sms.Webhooks.TextAsync(phone, words, more: new Dictionary<string, string> { ["NumMedia"] = media });
        await sms.Service.RunDueAsync();
        Replies(patient).ShouldHaveSingleItem().Text.ShouldStartWith(told);
    }

    /// <summary>YES is an opt-in word for the provider, and to an open red-flag question it is an answer.</summary>
    [Fact]
    public async Task A_yes_to_an_open_question_is_an_answer_although_the_provider_takes_it_for_an_opt_in()
    {
        var (phone, checkIn) = (NewPhone(), Guid.CreateVersion7());
        var patient = await sms.RegisterAsync(phone);
        await sms.Service.SendAsync(new SendMessage(Purposes.Dialogue, checkIn, "ask", new(MessageRecipient.Patient, patient), TemplateCodes.CheckInRedFlags,
            new Dictionary<string, string> { ["cervical"] = "no" }, new(Guid.CreateVersion7(), checkIn, MessageQuestion.RedFlags, sms.Now.AddDays(1)), "sms", null));
        await sms.Service.RunDueAsync();
        sms.Service.Clock.Advance(TimeSpan.FromMinutes(1));
        await sms.Webhooks.TextAsync(phone, "Yes", optOutType: "START");
        await sms.Service.RunDueAsync();
        Replies(patient).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            r => r.Handled.ShouldBeNull(), r => r.Asked.ShouldBe(MessageQuestion.RedFlags), r => r.SubjectId.ShouldBe(checkIn));
    }

    /// <summary>Lesson 37 in numbers: large under FBSS_SOAK=1.</summary>
    [Fact]
    public async Task Callbacks_repeated_shuffled_a_day_late_and_forged_leave_the_right_states()
    {
        var count = Soak.Count(small: 40, large: 10_000);
        var random = new Random(7);
        var sent = await sms.SentAsync(count);
        var calls = sent.SelectMany((s, i) => Calls(s.Text, fails: i % 7 == 0, forged: i % 10 == 0, random)).ToArray();
        random.Shuffle(calls);
        var late = calls.ToLookup(_ => random.Next(5) == 0);
        await CallAsync(late[false]);
        sms.Service.Clock.Advance(Confirmation.OfOthers + TimeSpan.FromHours(1));
        await sms.Service.RunDueAsync();
        await CallAsync(late[true]);
        await sms.Service.RunDueAsync();
        var subjects = sent.Select(s => s.Subject).ToList();
        var states = await sms.Service.Database(db => db.Messages.Where(m => subjects.Contains(m.SubjectId)).ToDictionaryAsync(m => m.SubjectId, m => m.State));
        sent.Select(s => states[s.Subject]).ShouldBe(sent.Select((_, i) => i % 7 == 0 ? MessageState.Undeliverable : MessageState.Delivered));
    }

    /// <summary>Every status one to five times; a forged one says the opposite of what is so.</summary>
    private static IEnumerable<(TwilioText Text, string Status, bool Forged)> Calls(TwilioText text, bool fails, bool forged, Random random) =>
        new[] { "queued", "sent", fails ? "undelivered" : "delivered" }
            .SelectMany(status => Enumerable.Repeat((Text: text, Status: status, Forged: false), random.Next(1, 6)))
            .Concat(forged ? [(Text: text, Status: fails ? "delivered" : "failed", Forged: true)] : []);

    private Task CallAsync(IEnumerable<(TwilioText Text, string Status, bool Forged)> calls) =>
        Parallel.ForEachAsync(calls, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (call, _) =>
            (await sms.Webhooks.StatusAsync(call.Text, call.Status, call.Status == "undelivered" ? 30006 : null, call.Forged ? "forged" : TwilioStandIn.Token))
                .StatusCode.ShouldBe(call.Forged ? HttpStatusCode.Forbidden : HttpStatusCode.OK));

    /// <summary>Lesson 37, between two tries.</summary>
    [Fact]
    public async Task A_phone_that_was_off_is_tried_again_and_a_late_word_about_the_first_try_changes_nothing()
    {
        var (subject, _, phone) = await sms.SayAsync();
        var first = sms.TextsTo(phone).Single();
        await sms.Webhooks.StatusAsync(first, "undelivered", 30003);
        (await sms.MessageAsync(subject)).State.ShouldBe(MessageState.Waiting);
        sms.Service.Clock.Advance(RetryDelays.After(1));
        await sms.Service.RunDueAsync();
        var second = sms.TextsTo(phone)[1];
        await sms.Webhooks.StatusAsync(first, "failed", 30008);
        (await sms.MessageAsync(subject)).State.ShouldBe(MessageState.Sent);
        await sms.Webhooks.StatusAsync(second, "delivered");
        (await sms.MessageAsync(subject)).State.ShouldBe(MessageState.Delivered);
    }

    private Task<(int, int)> StoredAsync() => sms.Service.Database(async db => (await db.InboundMessages.CountAsync(), await db.DeliveryReports.CountAsync()));

    private IReadOnlyList<ReplyReceived> Replies(Guid patient) => [.. sms.Service.Said<ReplyReceived>().Where(r => r.PatientIds.Contains(patient))];

    private static StringContent Form(string body) => new(body, Encoding.UTF8, "application/x-www-form-urlencoded");
}
