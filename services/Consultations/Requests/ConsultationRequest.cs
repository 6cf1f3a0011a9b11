using FbssFollowUp.Contracts.Consultations;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>
/// A patient's request to be seen. Facts about it arrive in any order and more than once: its state decides what still counts, and no step leads back.
/// </summary>
internal sealed class ConsultationRequest
{
    private ConsultationRequest() { }

    public required Guid Id { get; init; }
    public required Guid PatientId { get; init; }
    public required string Kind { get; init; }
    public Guid? CaseId { get; private init; }
    public string? SurgeonCode { get; private set; }
    public string State { get; private set; } = RequestStates.Received;
    public DateTimeOffset RequestedAt { get; private set; }

    /// <summary>When Scheduling was told of it; a request known only from its decision was not.</summary>
    public DateTimeOffset? AnnouncedAt { get; private set; }
    public DateTimeOffset StateSince { get; private set; }
    public int HeldSlots { get; private set; }
    public DateTimeOffset? HeldSlotsAt { get; private set; }

    public bool HasEnded => RequestStates.Ended.Contains(State);

    public static ConsultationRequest ForCase(Guid caseId, Guid patientId, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        PatientId = patientId,
        Kind = ConsultationKinds.Reassessment,
        CaseId = caseId,
        RequestedAt = at,
        StateSince = at
    };

    public RequestStep Triage(DateTimeOffset at) => Move(to: RequestStates.Triaged, at, RequestStates.Received);

    public RequestStep RequestRecords(DateTimeOffset at) => Move(to: RequestStates.RecordsRequested, at, RequestStates.Received, RequestStates.Triaged);

    /// <summary>A decision makes a request ready whichever steps were left out before it.</summary>
    public RequestStep MakeReady(DateTimeOffset at) =>
        Move(to: RequestStates.Ready, at, RequestStates.Received, RequestStates.Triaged, RequestStates.RecordsRequested);

    public RequestStep Schedule(DateTimeOffset at) => Move(to: RequestStates.Scheduled, at, RequestStates.Ready);

    public RequestStep Complete(DateTimeOffset at) => Move(to: RequestStates.Completed, at, RequestStates.Scheduled);

    /// <summary>The practice sees no need for an appointment; once one is made, it is the patient who withdraws.</summary>
    public RequestStep Decline(DateTimeOffset at) =>
        Move(to: RequestStates.Declined, at, RequestStates.Received, RequestStates.Triaged, RequestStates.RecordsRequested, RequestStates.Ready);

    public RequestStep Withdraw(DateTimeOffset at) => Move(
        to: RequestStates.Withdrawn, at,
        RequestStates.Received, RequestStates.Triaged, RequestStates.RecordsRequested, RequestStates.Ready, RequestStates.Scheduled);

    /// <summary>Takes up what only the flag itself says. Announced once, and not at all when the request has ended before.</summary>
    public RequestStep Announce(string surgeonCode, DateTimeOffset requestedAt)
    {
        if (AnnouncedAt is not null || HasEnded) return RequestStep.NotFromHere;
        (SurgeonCode, RequestedAt, AnnouncedAt) = (surgeonCode, requestedAt, requestedAt);
        if (State == RequestStates.Received) StateSince = requestedAt;
        return RequestStep.Taken;
    }

    /// <summary>Counts may overtake each other; an ended request holds none.</summary>
    public RequestStep CountHeldSlots(int slots, DateTimeOffset at)
    {
        if (HasEnded || at < HeldSlotsAt) return RequestStep.NotFromHere;
        (HeldSlots, HeldSlotsAt) = (slots, at);
        return RequestStep.Taken;
    }

    private RequestStep Move(string to, DateTimeOffset at, params string[] from)
    {
        if (!from.Contains(State)) return RequestStep.NotFromHere;
        (State, StateSince) = (to, at);
        if (HasEnded) HeldSlots = 0;
        return RequestStep.Taken;
    }
}
