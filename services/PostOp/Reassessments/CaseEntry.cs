using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>One line of a case's history.</summary>
internal sealed class CaseEntry
{
    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>One of <see cref="CaseEntries"/>.</summary>
    public required string What { get; init; }
    public required string Who { get; init; }
    public required string Detail { get; init; }

    public static CaseEntry Of(Guid caseId, string what, string who, string detail, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(),
        CaseId = caseId,
        At = now,
        What = what,
        Who = who,
        Detail = detail
    };

    public CaseStep ToContract() => new(At, What, Who, Detail);
}

internal static class CaseEntries
{
    public const string Flagged = "flagged";
    public const string EvidenceAdded = "evidence-added";
    public const string Alerted = "alerted";
    public const string Escalated = "escalated";
    public const string AlertedAgain = "alerted-again";
    public const string Acknowledged = "acknowledged";
    public const string DueDatePassed = "due-date-passed";
    public const string ReviewStarted = "review-started";
    public const string Snoozed = "snoozed";
    public const string SnoozeBroken = "snooze-broken";
    public const string OwnerLeft = "owner-left";
    public const string Decided = "decided";
    public const string PatientTold = "patient-told";
    public const string Closed = "closed";
    public const string AppointmentOffered = "appointment-offered";
    public const string AppointmentBooked = "appointment-booked";
    public const string AppointmentMoved = "appointment-moved";
    public const string AppointmentCancelled = "appointment-cancelled";
    public const string AppointmentConfirmed = "appointment-confirmed";
    public const string AppointmentCompleted = "appointment-completed";
    public const string AppointmentMissed = "appointment-missed";

    private static readonly string[] AtOneInstant =
        [
            Flagged, EvidenceAdded, SnoozeBroken, OwnerLeft, DueDatePassed, Alerted, Escalated, AlertedAgain, Acknowledged, ReviewStarted, Snoozed, Decided,
            PatientTold, AppointmentOffered, Closed
        ];

    /// <summary>In order of time; what one command did at one instant, in the order it happens.</summary>
    public static IEnumerable<CaseEntry> InOrder(IEnumerable<CaseEntry> entries) =>
        entries.OrderBy(e => e.At).ThenBy(e => Array.IndexOf(AtOneInstant, e.What)).ThenBy(e => e.Id);
}
