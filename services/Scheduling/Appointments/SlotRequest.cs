using FbssFollowUp.Contracts.Consultations;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>
/// What Scheduling knows of a consultation request. Its opening, its being ready and its end may arrive in any order; once it has ended nothing is held
/// for it or offered.
/// </summary>
internal sealed class SlotRequest
{
    public required Guid RequestId { get; init; }
    public required Guid PatientId { get; init; }
    public string? Kind { get; private set; }
    public string? SurgeonCode { get; private set; }
    public DateTimeOffset? RequestedAt { get; private set; }
    public DateTimeOffset? ReadyAt { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }

    private bool HasPriority => ClosedAt is null && Kind == ConsultationKinds.Reassessment;

    /// <summary>Only a patient flagged for reassessment is given priority, once, while the request is open; not again when an offer was made before it was heard of.</summary>
    public bool TakeUp(ConsultationRequested requested)
    {
        if (RequestedAt is not null) return false;
        (RequestedAt, Kind, SurgeonCode) = (requested.RequestedAt, requested.Kind, requested.SurgeonCode ?? SurgeonCode);
        return HasPriority && ReadyAt is null;
    }

    /// <summary>True if held slots are to be offered now: once for each time the request became ready.</summary>
    public bool BecomeReady(ConsultationReady ready)
    {
        if (ReadyAt >= ready.At) return false;
        (ReadyAt, Kind, SurgeonCode) = (ready.At, ready.Kind, SurgeonCode ?? ready.SurgeonCode);
        return HasPriority;
    }

    public void Close(DateTimeOffset at) => ClosedAt ??= at;
}
