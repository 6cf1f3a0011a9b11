using FbssFollowUp.Contracts;

namespace FbssFollowUp.Notifications.Messages;

internal static class MessageRefusals
{
    public static readonly Refused StaffOnly = new("staff-only", "Messages of a patient are shown to staff only.");
}
