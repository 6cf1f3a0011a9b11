using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Messages;
using static FbssFollowUp.Notifications.Tests.NotificationsFixture;

namespace FbssFollowUp.Notifications.Tests.Messages;

public class ClaimDueMessagesTests(NotificationsFixture notifications) : IClassFixture<NotificationsFixture>
{
    [Fact]
    public async Task The_next_due_instant_is_the_first_at_which_something_can_change()
    {
        notifications.MoveTo(21, 0);
        (await NextAsync()).ShouldBeNull();

        var stranger = Safety(Guid.CreateVersion7(), Guid.CreateVersion7());
        await notifications.SayAsync(stranger);
        (await NextAsync()).ShouldBe(notifications.Now + SendRules.UnknownRecipientPatience, "a recipient who never comes");

        var (phone, patient) = (NewPhone(), Guid.Empty);
        patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.SayAsync(notifications.Question(patient, Guid.CreateVersion7(), open: TimeSpan.FromHours(15)));
        (await NextAsync()).ShouldBe(notifications.Now.AddHours(12), "nine in the morning");

        notifications.Running.Clock.Advance(TimeSpan.FromHours(12));
        await notifications.SayAsync(notifications.Question(patient, Guid.CreateVersion7()));
        (await NextAsync()).ShouldBe(notifications.Now.AddHours(3), "the question it waits behind runs out");
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(1);
    }

    private Task<DateTimeOffset?> NextAsync() => notifications.Running.Database(db => ClaimDueMessages.NextAsync(db, ChannelCodes.Sms, default));
}
