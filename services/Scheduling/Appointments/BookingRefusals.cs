using FbssFollowUp.Contracts;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>Every reason not to book, move, hold, cancel or close.</summary>
internal static class BookingRefusals
{
    public static readonly Refused NotAllowed = new("not-allowed", "Only staff of the practice may book, move and cancel appointments.");
    public static readonly Refused TypeUnknown = new("type-unknown", "There is no such kind of appointment: choose one of the list.");
    public static readonly Refused ClinicianUnknown = new("clinician-unknown", "There is no such clinician who sees patients: choose one of the list.");
    public static readonly Refused PatientDied = new("patient-died", "The patient has died: nothing is booked any more.");
    public static readonly Refused SlotTaken = new("slot-taken", "That time is taken: choose another one.");
    public static readonly Refused InPast = new("in-past", "That time has passed: choose one that lies ahead.");
    public static readonly Refused TooSoon = new("too-soon", "That is sooner than this kind of appointment may be booked: choose a later time, or say why it must be then.");
    public static readonly Refused TooFar = new("too-far", "That is further ahead than this kind of appointment may be booked: choose an earlier time, or say why it must be then.");
    public static readonly Refused OutsideHours = new("outside-hours", "The clinician sees nobody then: choose a time within their hours, or say why it must be then.");
    public static readonly Refused Away = new("away", "The clinician is away or the practice is closed then: choose another day, or say why it must be then.");
    public static readonly Refused HasAppointment = new("request-has-appointment", "This request has an appointment already: move that one instead.");
    public static readonly Refused RequestEnded = new("request-ended", "This request has ended: nothing is booked for it any more.");
    public static readonly Refused RequestOfAnother = new("request-of-another", "This request is another patient's: open it again and book from there.");
    public static readonly Refused HoldGone = new("hold-gone", "That hold has ended: look for a time again.");
    public static readonly Refused HoldEndWrong = new("hold-end-wrong", "A hold ends in the future, and at most 14 days ahead.");
    public static readonly Refused ReasonTooLong = new("reason-too-long", "Say in at most 500 characters why.");
    public static readonly Refused AppointmentUnknown = new("appointment-unknown", "There is no such appointment.");
    public static readonly Refused ChangedMeanwhile = new("changed-meanwhile", "Somebody changed the appointment meanwhile: load the page again.");
    public static readonly Refused Ended = new("appointment-ended", "The appointment is over or was cancelled: nothing about it can change.");
    public static readonly Refused NotYet = new("not-yet", "The appointment has not begun yet.");
    public static readonly Refused ReasonUnknown = new("reason-unknown", "There is no such reason: choose one of the list.");
    public static readonly Refused OutcomeUnknown = new("outcome-unknown", "There is no such outcome: the patient came or did not.");
}
