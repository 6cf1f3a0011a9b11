using FbssFollowUp.Contracts;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>Every reason not to show or move a case.</summary>
internal static class ReassessmentRefusals
{
    public static readonly Refused NotAllowed = new("not-allowed", "Your role may not do this; a surgeon must.");
    public static readonly Refused CaseUnknown = new("case-unknown", "There is no such case; it may have been opened by a mistyped link.");
    public static readonly Refused EpisodeUnknown = new("episode-unknown", "No surgery of this patient is recorded.");
    public static readonly Refused PatternUnknown = new("pattern-unknown", $"Say what is new: one or more of {string.Join(", ", Contracts.PostOp.PatternCodes.All)}; a note has at most 500 characters.");
    public static readonly Refused AlreadyAcknowledged = new("already-acknowledged", "The case has been acknowledged; it has an owner.");
    public static readonly Refused CaseClosed = new("case-closed", "The case is closed.");
    public static readonly Refused DueDatePast = new("due-date-past", "The due date lies in the past; give today or a later day.");
    public static readonly Refused DueDateFar = new("due-date-far", "The due date lies more than 90 days ahead: give a day on which the case must be looked at again.");
    public static readonly Refused NextStepMissing = new("next-step-missing", "Say what is done next, in 1 to 500 characters.");
    public static readonly Refused NotAcknowledged = new("not-acknowledged", "Nobody has acknowledged the case; acknowledge it first.");
    public static readonly Refused AlreadyInReview = new("already-in-review", "The case is in review, or further on.");
    public static readonly Refused AlreadyDecided = new("already-decided", "The case has been decided.");
    public static readonly Refused DecisionUnknown = new("decision-unknown", $"The decision is unknown; give one of {string.Join(", ", Contracts.PostOp.Decisions.All)}.");
    public static readonly Refused ReasonMissing = new("reason-missing", "Say why no action is taken.");
    public static readonly Refused RecheckMissing = new("recheck-missing", "Conservative care needs a later day on which the patient is asked again.");
    public static readonly Refused EmergencyNotSnoozed = new("emergency-not-snoozed", "An emergency is not left alone; decide it.");
    public static readonly Refused SnoozeDate = new("snooze-date", "Give a later day, at most 90 days ahead.");
    public static readonly Refused SnoozeReasonMissing = new("reason-missing", "Say why the case is left alone, in 1 to 500 characters.");
    public static readonly Refused NotDecided = new("not-decided", "The case has not been decided; decide it first.");
    public static readonly Refused AlreadyClosed = new("already-closed", "The case has been closed before.");
}
