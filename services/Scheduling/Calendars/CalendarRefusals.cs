using FbssFollowUp.Contracts;

namespace FbssFollowUp.Scheduling.Calendars;

/// <summary>Every reason not to show or change hours, leave and the calendar.</summary>
internal static class CalendarRefusals
{
    public static readonly Refused NotAllowed = new("not-allowed", "Only staff of the practice may see the calendar, and only schedulers and administrators keep hours and leave.");
    public static readonly Refused ClinicianUnknown = new("clinician-unknown", "There is no such clinician who sees patients: choose one of the list.");
    public static readonly Refused DaysWrong = new("days-wrong", "The last day must not be before the first, and no leave lasts longer than a year: look at the dates.");
    public static readonly Refused NoteMissing = new("note-missing", "Say in at most 100 characters what it is, such as Thanksgiving.");
    public static readonly Refused LeaveUnknown = new("leave-unknown", "That leave is gone already: load the page again.");
    public static readonly Refused HoursUnreadable = new("hours-unreadable", "Give hours as 08:00 to 12:30, each ending later than it starts.");
    public static readonly Refused HoursOverlap = new("hours-overlap", "Two stretches of the same day overlap: make one of them, or leave a gap between.");
    public static readonly Refused DaysTooMany = new("days-too-many", "A calendar shows 1 to 42 days at once.");
    public static readonly Refused TypeUnknown = new("type-unknown", "There is no such kind of appointment: choose one of the list.");
}
