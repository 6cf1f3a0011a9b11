using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Notifications.Messages;
using Microsoft.EntityFrameworkCore;
using static FbssFollowUp.Notifications.Tests.NotificationsFixture;

namespace FbssFollowUp.Notifications.Tests.Messages;

public class TextCapsTests : IClassFixture<NotificationsFixture>
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
    private readonly NotificationsFixture notifications;

    public TextCapsTests(NotificationsFixture fixture)
    {
        notifications = fixture;
        notifications.MoveTo(10, 0);
    }

    [Theory]
    [InlineData("nothing yet", "2026-03-04T15:00:00Z", "2026-03-04T15:00:00Z")]
    [InlineData("one this morning: tomorrow at nine", "2026-03-04T15:00:00Z", "2026-03-05T14:00:00Z", "2026-03-04T14:30:00Z")]
    [InlineData("one late last night by her wall, today by UTC", "2026-03-04T15:00:00Z", "2026-03-04T15:00:00Z", "2026-03-04T04:30:00Z")]
    [InlineData("two this week", "2026-03-04T15:00:00Z", "2026-03-04T15:00:00Z", "2026-03-02T15:00:00Z", "2026-03-03T15:00:00Z")]
    [InlineData("three this week: when the first is a week ago", "2026-03-06T15:00:00Z", "2026-03-09T15:00:00Z",
        "2026-03-02T15:00:00Z", "2026-03-03T15:00:00Z", "2026-03-04T15:00:00Z")]
    [InlineData("three, and the week is over at night: at nine", "2026-03-06T15:00:00Z", "2026-03-10T13:00:00Z",
        "2026-03-03T04:30:00Z", "2026-03-03T15:00:00Z", "2026-03-04T15:00:00Z")]
    public void A_text_more_waits_until_a_day_and_a_week_allow_it(string label, string now, string free, params string[] texts) =>
        TextCaps.FreeAt([.. texts.Select(At)], At(now), NewYork).ShouldBe(At(free), label);

    [Theory]
    [InlineData(Purposes.Safety, false)]
    [InlineData(Purposes.StaffAlert, false)]
    [InlineData(Purposes.Dialogue, false)]
    [InlineData(Purposes.Request, false)]
    [InlineData(Purposes.Appointment, false)]
    [InlineData(Purposes.Reassessment, false)]
    [InlineData(Purposes.CheckIn, true)]
    [InlineData(Purposes.Reminder, true)]
    public void Check_ins_wait_for_the_cap_and_what_is_more_urgent_does_not(string purpose, bool holds) =>
        TextCaps.Hold(AcceptMessageConsumer.From(Safety(Guid.CreateVersion7(), Guid.CreateVersion7()) with { Purpose = purpose }, At("2026-03-04T15:00:00Z"))).ShouldBe(holds);

    [Fact]
    public async Task A_second_check_in_of_the_day_waits_for_tomorrow_and_safety_words_do_not()
    {
        var (phone, first, second) = (NewPhone(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.SayAsync(Link(patient, first));
        await notifications.SayAsync(Link(patient, second));
        await notifications.SayAsync(Safety(patient, second));
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(2);
        notifications.MoveTo(9, 0);
        await notifications.Running.RunDueAsync();
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(3);
    }

    [Fact]
    public void Safety_goes_first_then_what_the_patient_asked_for_appointments_offers_check_ins_and_reminders_last() => new[]
    {
        Purposes.Safety, Purposes.StaffAlert, PurposeOrder.Keyword, Purposes.Dialogue, Purposes.Request, Purposes.Appointment, Purposes.Reassessment, Purposes.CheckIn, Purposes.Reminder
    }.Select(PurposeOrder.Of).ShouldBe(Enumerable.Range(0, 9));

    [Fact]
    public async Task News_of_a_request_use_up_the_days_text_for_a_check_in_and_an_answer_to_the_patient_does_not()
    {
        var (phone, answered) = (NewPhone(), NewPhone());
        var patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.SayAsync(Safety(patient, Guid.CreateVersion7()) with { Purpose = Purposes.Request, Template = TemplateCodes.RecordsAsked });
        await notifications.SayAsync(Link(patient, Guid.CreateVersion7()));
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(1);
        var other = await notifications.RegisterAsync(Contact(answered));
        await notifications.SayAsync(Safety(other, Guid.CreateVersion7()) with { Purpose = Purposes.Dialogue, Template = TemplateCodes.HumanWillRead });
        await notifications.SayAsync(Link(other, Guid.CreateVersion7()));
        (await notifications.HandedToAsync(answered)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_second_check_in_of_the_day_goes_by_mail_where_there_is_one()
    {
        var (phone, mail) = (NewPhone(), $"{Guid.CreateVersion7():N}@example.org");
        var patient = await notifications.RegisterAsync(Contact(phone, mail));
        await notifications.SayAsync(Link(patient, Guid.CreateVersion7()));
        await notifications.SayAsync(Link(patient, Guid.CreateVersion7()));
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(1);
        (await notifications.HandedToAsync(mail)).Count.ShouldBe(1);
    }

    /// <summary>All have decided to send before any can store that it does: the table is held until each waits for it, or for its turn.</summary>
    [Fact]
    public async Task Eight_dispatchers_that_saw_the_days_text_unused_in_the_same_moment_send_one()
    {
        var phone = NewPhone();
        var patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.Running.RunDueAsync();
        for (var i = 0; i < 8; i++)
            await notifications.Running.SendAsync(Link(patient, Guid.CreateVersion7()));
        List<(Guid Message, Guid Lease)> leases = [];
        for (var i = 0; i < 8; i++)
            leases.Add(await notifications.ClaimAsync());
        var sending = await notifications.Running.Database(async db =>
        {
            await using var held = await db.Database.BeginTransactionAsync();
            await db.Database.ExecuteSqlAsync($"lock table messages in share mode");
            var all = leases.Select(lease => Task.Run(() => notifications.DispatchAsync(lease.Message, lease.Lease))).ToList();
            await WaitingAsync(8);
            return all;
        });
        await Task.WhenAll(sending);
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(1);
        (await notifications.Running.Database(db => db.Messages.CountAsync(m => m.RecipientId == patient && m.State == MessageState.Waiting))).ShouldBe(7);
    }

    /// <summary>
    /// The news of a change is about to be stored, and the table is held; a check-in that counts texts then would not see it. News do not wait, the check-in does.
    /// </summary>
    [Theory]
    [InlineData(Purposes.Appointment)]
    [InlineData(Purposes.Request)]
    [InlineData(Purposes.Reassessment)]
    public async Task A_check_in_that_counts_while_a_text_that_does_not_wait_is_being_stored_waits_for_tomorrow(string purpose)
    {
        var phone = NewPhone();
        var patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.Running.RunDueAsync();
        await notifications.Running.SendAsync(Safety(patient, Guid.CreateVersion7()) with { Purpose = purpose, Template = TemplateCodes.RecordsAsked });
        await notifications.Running.SendAsync(Link(patient, Guid.CreateVersion7()));
        var (news, checkIn) = (await notifications.ClaimAsync(), await notifications.ClaimAsync());
        var sending = await notifications.Running.Database(async db =>
        {
            await using var held = await db.Database.BeginTransactionAsync();
            await db.Database.ExecuteSqlAsync($"lock table messages in share mode");
            var first = Task.Run(() => notifications.DispatchAsync(news.Message, news.Lease));
            await WaitingAsync(1);
            var second = Task.Run(() => notifications.DispatchAsync(checkIn.Message, checkIn.Lease));
            await WaitingAsync(2);
            return new[] { first, second };
        });
        await Task.WhenAll(sending);
        (await notifications.HandedToAsync(phone)).ShouldHaveSingleItem();
        (await notifications.Running.Database(db => db.Messages.SingleAsync(m => m.Id == news.Message))).State.ShouldBe(MessageState.Sent);
    }

    [Fact]
    public async Task A_check_in_the_patient_answered_leaves_the_days_text_free()
    {
        var (phone, first) = (NewPhone(), Guid.CreateVersion7());
        var patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.SayAsync(Link(patient, first));
        await notifications.Running.SendAsync(new CheckInCompleted(first, patient, notifications.Now));
        await notifications.SayAsync(Link(patient, Guid.CreateVersion7()));
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(2);
    }

    /// <summary>Until so many connections wait for a lock.</summary>
    private async Task WaitingAsync(int count)
    {
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(120));
        using PeriodicTimer look = new(TimeSpan.FromMilliseconds(10));
        while (await notifications.Running.Database(db => db.Database.SqlQuery<int>(
            $"select count(*)::int as \"Value\" from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'").SingleAsync(limit.Token)) < count)
            await look.WaitForNextTickAsync(limit.Token);
    }

    internal static SendMessage Link(Guid patient, Guid checkIn) => new(
        Purposes.CheckIn, checkIn, "link", new(MessageRecipient.Patient, patient), TemplateCodes.CheckInLink,
        new Dictionary<string, string> { ["link"] = "https://portal.example/c/0123456789abcdef0123456789abcdef" }, null, null, null);

    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
}
