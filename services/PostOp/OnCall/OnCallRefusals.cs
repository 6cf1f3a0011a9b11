using FbssFollowUp.Contracts;

namespace FbssFollowUp.PostOp.OnCall;

/// <summary>Every reason not to change who is alerted and when the office is open.</summary>
internal static class OnCallRefusals
{
    public static readonly Refused NotAllowed = new("not-allowed", "Only surgeons and administrators of the practice may change who is on call.");
    public static readonly Refused StaffUnknown = new("staff-unknown", "There is no such member of staff.");
    public static readonly Refused Twice = new("twice", "Somebody is in the chain twice.");
    public static readonly Refused NotASurgeon = new("not-a-surgeon", "The chain is made of surgeons with an active account; office managers follow it by themselves.");
    public static readonly Refused LeaveDates = new("leave-dates", "The leave must end on or after its first day, not before today, and within two years.");
    public static readonly Refused SubstituteUnfit = new("substitute-unfit", "The substitute must be another surgeon with an active account.");
    public static readonly Refused LeaveUnknown = new("leave-unknown", "There is no such leave, or it is over.");
    public static readonly Refused HoursWrong = new("hours-wrong", "Give at least one weekday, each once, closing after it opens.");
    public static readonly Refused HolidaysWrong = new("holidays-wrong", "Give each holiday once, with a name of 1 to 100 characters.");
}
