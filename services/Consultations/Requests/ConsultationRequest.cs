using FbssFollowUp.Consultations.Patients;
using FbssFollowUp.Contracts.Consultations;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>
/// A request to be seen. Facts about it arrive in any order and more than once: its state decides what still counts, and no step leads back but a lost
/// appointment. Each step starts the clock of the next.
/// </summary>
internal sealed class ConsultationRequest
{
    private ConsultationRequest() { }

    public required Guid Id { get; init; }
    public required Guid PatientId { get; set; }
    public required string Kind { get; init; }
    public Guid? CaseId { get; private init; }
    public Guid? FormId { get; private init; }
    public string? FormHash { get; private init; }
    public StatedPerson? Stated { get; private init; }
    public string[] RedFlags { get; private init; } = [];
    public string Urgency { get; private init; } = RequestUrgencies.Routine;

    /// <summary>Known patients the requester may be; empty once a person has settled it.</summary>
    public Guid[] LookAlikes { get; private set; } = [];
    public string? SurgeonCode { get; private set; }
    public string State { get; private set; } = RequestStates.Received;
    public DateTimeOffset RequestedAt { get; private set; }

    /// <summary>When Scheduling was told of it, and that it may be booked; a request known only from its decision was not.</summary>
    public DateTimeOffset? AnnouncedAt { get; private set; }
    public DateTimeOffset? ReadyToldAt { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }
    public DateTimeOffset StateSince { get; private set; }
    public DateTimeOffset? StepDueAt { get; private set; }
    public DateTimeOffset? RecordsAskedAt { get; private set; }
    public DateTimeOffset? NextReminderAt { get; private set; }
    public int Reminders { get; private set; }
    public int HeldSlots { get; private set; }
    public DateTimeOffset? HeldSlotsAt { get; private set; }

    public bool HasEnded => RequestStates.Ended.Contains(State);

    public bool IsUnsettled => LookAlikes.Length > 0;

    /// <summary>A case's request needs no triage: it may be booked at once, and is offered when the case is decided.</summary>
    public static ConsultationRequest ForCase(Guid caseId, Guid patientId, Moment now) => new()
    {
        Id = Guid.CreateVersion7(now.At),
        PatientId = patientId,
        Kind = ConsultationKinds.Reassessment,
        CaseId = caseId,
        RequestedAt = now.At,
        State = RequestStates.Ready,
        StateSince = now.At,
        StepDueAt = StepClock.DueAt(RequestStates.Ready, RequestUrgencies.Routine, now)
    };

    public static ConsultationRequest FromForm(RequestForm form, Guid patientId, IEnumerable<Guid> lookAlikes, Moment now) => new()
    {
        Id = Guid.CreateVersion7(now.At),
        PatientId = patientId,
        Kind = form.Command.Kind,
        FormId = form.Command.FormId,
        FormHash = form.Hash,
        Stated = form.Stated,
        RedFlags = [.. form.Command.RedFlags.Distinct()],
        Urgency = form.Urgency,
        LookAlikes = [.. lookAlikes],
        RequestedAt = now.At,
        StateSince = now.At,
        StepDueAt = StepClock.DueAt(RequestStates.Received, form.Urgency, now)
    };

    public RequestStep Triage(string? surgeonCode, Moment now)
    {
        var step = Move(to: RequestStates.Triaged, now, RequestStates.Received);
        if (step == RequestStep.Taken) SurgeonCode = surgeonCode ?? SurgeonCode;
        return step;
    }

    /// <summary>More records may be asked for while others are waited for; the reminders begin anew.</summary>
    public RequestStep RequestRecords(Moment now)
    {
        var step = State == RequestStates.RecordsRequested
            ? RequestStep.Taken : Move(to: RequestStates.RecordsRequested, now, RequestStates.Received, RequestStates.Triaged);
        if (step == RequestStep.Taken) (RecordsAskedAt, Reminders, NextReminderAt) = (now.At, 0, RecordChase.NextAt(now.At, 0));
        return step;
    }

    public RequestStep MakeReady(Moment now) =>
        Move(to: RequestStates.Ready, now, RequestStates.Received, RequestStates.Triaged, RequestStates.RecordsRequested);

    /// <summary>An appointment that was made counts, whichever steps were left out before it.</summary>
    public RequestStep Schedule(Moment now) =>
        Move(to: RequestStates.Scheduled, now, RequestStates.Received, RequestStates.Triaged, RequestStates.RecordsRequested, RequestStates.Ready);

    /// <summary>The appointment was cancelled or missed: another is to be made.</summary>
    public RequestStep Unschedule(Moment now) => Move(to: RequestStates.Ready, now, RequestStates.Scheduled);

    public RequestStep Complete(Moment now) => Move(
        to: RequestStates.Completed, now,
        RequestStates.Received, RequestStates.Triaged, RequestStates.RecordsRequested, RequestStates.Ready, RequestStates.Scheduled);

    /// <summary>The practice sees no need for an appointment; once one is made, it is the patient who withdraws.</summary>
    public RequestStep Decline(Moment now) =>
        Move(to: RequestStates.Declined, now, RequestStates.Received, RequestStates.Triaged, RequestStates.RecordsRequested, RequestStates.Ready);

    public RequestStep Withdraw(Moment now) => Move(
        to: RequestStates.Withdrawn, now,
        RequestStates.Received, RequestStates.Triaged, RequestStates.RecordsRequested, RequestStates.Ready, RequestStates.Scheduled);

    /// <summary>Takes up what only the flag itself says. Announced once, and not at all when the request has ended before or whose it is stands open.</summary>
    public RequestStep Announce(string? surgeonCode, DateTimeOffset at)
    {
        if (AnnouncedAt is not null || HasEnded || IsUnsettled) return RequestStep.NotFromHere;
        (SurgeonCode, AnnouncedAt) = (surgeonCode ?? SurgeonCode, at);
        if (CaseId is not null) RequestedAt = at;
        return RequestStep.Taken;
    }

    /// <summary>Its case was decided. Decisions arrive in any order; the newest counts.</summary>
    public RequestStep Decide(DateTimeOffset at)
    {
        if (at <= DecidedAt) return RequestStep.NotFromHere;
        DecidedAt = at;
        return RequestStep.Taken;
    }

    /// <summary>
    /// Whether a decision that asks for an appointment needs another request: this one ended without an appointment, or by what came of an earlier decision.
    /// One that was kept or withdrawn before the case was decided at all is what the decision speaks of.
    /// </summary>
    public bool IsDecidedAnew(DateTimeOffset at) => HasEnded && !(at <= DecidedAt) && (State == RequestStates.Declined || DecidedAt is not null);

    /// <summary>Whether Scheduling is to be told now that it may be booked: once, after it was told of the request, and of a case once that is decided.</summary>
    public bool TellsReady(DateTimeOffset at)
    {
        if (ReadyToldAt is not null || AnnouncedAt is null || State != RequestStates.Ready || (CaseId is not null && DecidedAt is null)) return false;
        ReadyToldAt = at;
        return true;
    }

    public void Settle() => LookAlikes = [];

    public void Remind(DateTimeOffset at)
    {
        Reminders++;
        NextReminderAt = RecordChase.NextAt(RecordsAskedAt ?? at, Reminders);
    }

    /// <summary>Everything asked for is here, or something is missing again.</summary>
    public void AwaitRecords(bool missing, DateTimeOffset now) =>
        NextReminderAt = !missing || State != RequestStates.RecordsRequested ? null : NextReminderAt ?? RecordChase.NextAt(now, Reminders);

    /// <summary>Counts may overtake each other; an ended request holds none.</summary>
    public RequestStep CountHeldSlots(int slots, DateTimeOffset at)
    {
        if (HasEnded || at < HeldSlotsAt) return RequestStep.NotFromHere;
        (HeldSlots, HeldSlotsAt) = (slots, at);
        return RequestStep.Taken;
    }

    private RequestStep Move(string to, Moment now, params string[] from)
    {
        if (!from.Contains(State)) return RequestStep.NotFromHere;
        (State, StateSince, StepDueAt, NextReminderAt) = (to, now.At, StepClock.DueAt(to, Urgency, now), null);
        if (HasEnded) HeldSlots = 0;
        return RequestStep.Taken;
    }
}
