using FbssFollowUp.Contracts;

namespace FbssFollowUp.Notifications.Messages;

internal static class MessageRefusals
{
    public static readonly Refused ReplyUnknown = new("reply-unknown", "There is no such message. Load the list again.");
    public static readonly Refused ReplyNotOpen = new("reply-not-open", "The message belongs to somebody already, or was no message for a person. Load the list again.");
    public static readonly Refused PatientUnknown = new("patient-unknown", "There is no such patient here yet. Try again in a minute.");
    public static readonly Refused StaffOnly = new("staff-only", "Messages of a patient are shown to staff only.");
}
