using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.StaffConsole;
using static FbssFollowUp.Notifications.Tests.NotificationsFixture;

namespace FbssFollowUp.Notifications.Tests.Replies;

public class StaffReplyTests(NotificationsFixture notifications) : IClassFixture<NotificationsFixture>
{
    [Fact]
    public async Task A_text_from_a_number_of_staff_is_told_as_theirs_and_no_more_once_they_have_left()
    {
        var (surgeon, phone) = (Guid.CreateVersion7(), NewPhone());
        StaffMemberChanged account = new(
            surgeon, 1, "dr-ellis", "Dr. Ellis", [Roles.Surgeon], phone, "ellis@example.org", "America/New_York", true);
        await notifications.Running.SendAsync(account);
        await notifications.TextAsync(phone, "k7m3.");
        await notifications.TextAsync(NewPhone(), "k7m3");
        var told = notifications.Running.Said<StaffReplyReceived>().Where(r => r.StaffId == surgeon).ShouldHaveSingleItem();
        told.Text.ShouldBe("k7m3.");
        await notifications.TextAsync(phone, "STOP");
        await notifications.Running.SendAsync(account with { Revision = 2, Active = false });
        await notifications.TextAsync(phone, "K7M4");
        notifications.Running.Said<StaffReplyReceived>().Count(r => r.StaffId == surgeon).ShouldBe(1);
    }
}
