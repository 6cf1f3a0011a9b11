using FbssFollowUp.Notifications.Messages;
using static FbssFollowUp.Notifications.Tests.NotificationsFixture;

namespace FbssFollowUp.Notifications.Tests.Messages;

public class CatchUpTests : IClassFixture<NotificationsFixture>
{
    private readonly NotificationsFixture notifications;

    public CatchUpTests(NotificationsFixture fixture)
    {
        notifications = fixture;
        notifications.MoveTo(10, 0);
    }

    [Fact]
    public async Task Of_several_check_ins_held_up_by_an_outage_only_the_newest_goes_and_the_others_are_remembered()
    {
        var (phone, checkIns) = (NewPhone(), Enumerable.Range(0, 3).Select(_ => Guid.CreateVersion7()).ToArray());
        var patient = await notifications.RegisterAsync(Contact(phone));
        foreach (var checkIn in checkIns)
        {
            await notifications.Running.SendAsync(TextCapsTests.Link(patient, checkIn));
            notifications.Running.Clock.Advance(TimeSpan.FromHours(1.5));
        }
        await notifications.Running.RunDueAsync();
        (await notifications.HandedToAsync(phone)).ShouldHaveSingleItem();
        foreach (var old in checkIns[..2])
            (await notifications.MessageAsync(old)).ShouldSatisfyAllConditions(m => m.CaughtUp.ShouldBe(CatchUp.Collapsed), m => m.State.ShouldBe(MessageState.Dropped));
        (await notifications.MessageAsync(checkIns[2])).ShouldSatisfyAllConditions(m => m.CaughtUp.ShouldBe(CatchUp.Shifted), m => m.State.ShouldBe(MessageState.Sent));
    }

    [Fact]
    public async Task What_is_useless_after_an_outage_is_dropped_and_remembered_with_the_time_it_was_due()
    {
        var subject = Guid.CreateVersion7();
        var (patient, due) = (await notifications.RegisterAsync(Contact(NewPhone())), notifications.Now);
        await notifications.Running.SendAsync(Safety(patient, subject) with { UsefulUntil = due.AddHours(2) });
        notifications.Running.Clock.Advance(TimeSpan.FromHours(3));
        await notifications.Running.RunDueAsync();
        (await notifications.MessageAsync(subject)).ShouldSatisfyAllConditions(
            m => m.CaughtUp.ShouldBe(CatchUp.Dropped), m => m.OverdueSince.ShouldBe(due), m => m.Reason.ShouldBe(NotSent.TooLate));
    }

    [Fact]
    public async Task A_message_on_time_is_no_catching_up()
    {
        var subject = Guid.CreateVersion7();
        await notifications.SayAsync(Safety(await notifications.RegisterAsync(Contact(NewPhone())), subject));
        (await notifications.MessageAsync(subject)).CaughtUp.ShouldBeNull();
    }
}
