using System.Net;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Messages;
using Microsoft.EntityFrameworkCore;
using static FbssFollowUp.Notifications.Tests.NotificationsFixture;

namespace FbssFollowUp.Notifications.Tests.Messages;

public class RecordDeliveryTests(NotificationsFixture notifications) : IClassFixture<NotificationsFixture>
{
    /// <summary>Lesson 37: never from delivered back to sent, and a later success does not erase an error.</summary>
    [Theory]
    [InlineData("in order", new[] { "queued", "sent", "delivered" }, MessageState.Delivered)]
    [InlineData("shuffled", new[] { "delivered", "sent", "queued" }, MessageState.Delivered)]
    [InlineData("twice", new[] { "delivered", "delivered" }, MessageState.Delivered)]
    [InlineData("a failure after it arrived", new[] { "delivered", "failed" }, MessageState.Delivered)]
    [InlineData("a late success after a failure", new[] { "undelivered", "delivered" }, MessageState.Undeliverable)]
    internal async Task A_status_only_ever_moves_forward(string label, string[] reports, MessageState expected)
    {
        var (message, subject, _, _) = await SentAsync();
        foreach (var status in reports)
            (await ReportAsync(message, status)).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await notifications.Running.RunDueAsync();
        (await notifications.MessageAsync(subject)).State.ShouldBe(expected, label);
        notifications.Running.Said<MessageUndeliverable>().Count(u => u.SubjectId == subject).ShouldBe(expected == MessageState.Undeliverable ? 1 : 0);
    }

    /// <summary>Lesson 29, for the provider's part.</summary>
    [Fact]
    public async Task A_21610_that_comes_only_in_a_status_callback_is_an_opt_out()
    {
        var (message, subject, patient, phone) = await SentAsync();
        await ReportAsync(message, "undelivered", 21610);
        await ReportAsync(message, "undelivered", 21610);
        await notifications.Running.RunDueAsync();
        notifications.Running.Said<ContactOptedOut>().Count(o => o.PatientIds.Contains(patient)).ShouldBe(1);
        (await notifications.Running.Database(db => db.PhoneStandings.SingleAsync(s => s.Phone == phone))).OptedOut.ShouldBeTrue();
        (await notifications.MessageAsync(subject)).Reason.ShouldBe(NotSent.OptedOut);
    }

    [Fact]
    public async Task A_report_on_no_message_of_ours_is_not_found() =>
        (await ReportAsync(Guid.CreateVersion7(), "delivered")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_status_that_does_not_exist_is_refused() =>
        (await ReportAsync(Guid.CreateVersion7(), "thrown away")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    private async Task<(Guid Message, Guid Subject, Guid Patient, string Phone)> SentAsync()
    {
        var (phone, subject) = (NewPhone(), Guid.CreateVersion7());
        var patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.SayAsync(Safety(patient, subject));
        return ((await notifications.MessageAsync(subject)).Id, subject, patient, phone);
    }

    private Task<HttpResponseMessage> ReportAsync(Guid messageId, string status, int? errorCode = null) =>
        notifications.PostAsync("/sandbox/status", new { messageId, status, errorCode });
}
