using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>A patient's case, from the flag to its close. Its verbs are its only transitions; each answers null, or why it may not be.</summary>
internal sealed class Reassessment
{
    private Reassessment() { }

    public required Guid Id { get; init; }
    public required string CaseCode { get; init; }
    public required Guid EpisodeId { get; init; }
    public required Guid PatientId { get; init; }
    public required string SurgeonCode { get; init; }
    public required int FlaggedDay { get; init; }
    public required DateTimeOffset FlaggedAt { get; init; }
    public required string Urgency { get; set; }
    public string State { get; private set; } = ReassessmentStates.Flagged;

    /// <summary>Which time its alerts go out; each round has its own rungs.</summary>
    public int Round { get; private set; } = 1;
    public string? OwnerId { get; private set; }
    public string? OwnerName { get; private set; }
    public string? NextStep { get; private set; }
    public DateOnly? DueOn { get; private set; }

    /// <summary>When the owner's date has passed.</summary>
    public DateTimeOffset? DueAt { get; private set; }
    public string? Decision { get; private set; }
    public string? DecisionNote { get; private set; }
    public DateOnly? RecheckOn { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Left alone until this day, unless the patient gets worse.</summary>
    public DateOnly? SnoozedUntil { get; private set; }
    public string? SnoozeReason { get; private set; }
    public DateTimeOffset? SnoozedAt { get; private set; }

    /// <summary>The worst pain when it was snoozed.</summary>
    public int? SnoozedWorst { get; private set; }

    public bool IsSnoozed => SnoozedAt is not null;

    public bool IsWaiting => State is ReassessmentStates.Flagged or ReassessmentStates.Notified;

    public bool IsTakenOn => State is ReassessmentStates.Acknowledged or ReassessmentStates.InReview;

    public static Reassessment Flag(Guid episodeId, Guid patientId, string surgeonCode, string caseCode, string urgency, int day, DateTimeOffset now) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            CaseCode = caseCode,
            EpisodeId = episodeId,
            PatientId = patientId,
            SurgeonCode = surgeonCode,
            FlaggedDay = day,
            FlaggedAt = now,
            Urgency = urgency
        };

    /// <summary>Somebody was alerted.</summary>
    public Refused? Notify()
    {
        if (!IsWaiting)
            return IsTakenOn ? ReassessmentRefusals.AlreadyAcknowledged : ReassessmentRefusals.CaseClosed;
        State = ReassessmentStates.Notified;
        return null;
    }

    public Refused? Acknowledge(Actor by, string nextStep, DateOnly dueOn, DateTimeOffset dueAt)
    {
        if (!IsWaiting)
            return State == ReassessmentStates.Closed ? ReassessmentRefusals.CaseClosed : ReassessmentRefusals.AlreadyAcknowledged;
        (State, OwnerId, OwnerName, NextStep, DueOn, DueAt) = (ReassessmentStates.Acknowledged, by.Id, by.DisplayName, nextStep, dueOn, dueAt);
        return null;
    }

    /// <summary>The owner began to look into it.</summary>
    public Refused? StartReview()
    {
        if (State != ReassessmentStates.Acknowledged)
            return IsWaiting ? ReassessmentRefusals.NotAcknowledged : ReassessmentRefusals.AlreadyInReview;
        State = ReassessmentStates.InReview;
        return null;
    }

    /// <summary>Left alone until a day; then its date has passed like any other.</summary>
    public Refused? Snooze(DateOnly until, DateTimeOffset untilAt, string reason, int? worst, DateTimeOffset now)
    {
        if (!IsTakenOn)
            return IsWaiting ? ReassessmentRefusals.NotAcknowledged : ReassessmentRefusals.AlreadyDecided;
        if (Urgency == Urgencies.Emergency)
            return ReassessmentRefusals.EmergencyNotSnoozed;
        (SnoozedUntil, DueOn, DueAt, SnoozeReason, SnoozedWorst, SnoozedAt) = (until, until, untilAt, reason, worst, now);
        return null;
    }

    public Refused? Decide(string decision, string? note, DateOnly? recheckOn)
    {
        if (!IsTakenOn)
            return IsWaiting ? ReassessmentRefusals.NotAcknowledged : ReassessmentRefusals.AlreadyDecided;
        (State, Decision, DecisionNote, RecheckOn, DueAt) = (ReassessmentStates.Decided, decision, note, recheckOn, null);
        EndSnooze();
        return null;
    }

    public Refused? Close(DateTimeOffset now)
    {
        if (State != ReassessmentStates.Decided)
            return State == ReassessmentStates.Closed ? ReassessmentRefusals.AlreadyClosed : ReassessmentRefusals.NotDecided;
        (State, ClosedAt) = (ReassessmentStates.Closed, now);
        return null;
    }

    /// <summary>Alerts begin anew: it got worse, care did not help, or the owner's date passed.</summary>
    public Refused? Reraise(string urgency)
    {
        if (State == ReassessmentStates.Closed)
            return ReassessmentRefusals.CaseClosed;
        (State, Round, DueAt) = (ReassessmentStates.Flagged, Round + 1, null);
        Urgency = UrgencyOrder.MoreUrgent(Urgency, urgency);
        EndSnooze();
        return null;
    }

    private void EndSnooze() => (SnoozedUntil, SnoozeReason, SnoozedWorst, SnoozedAt) = (null, null, null, null);
}
