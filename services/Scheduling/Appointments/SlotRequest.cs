using FbssFollowUp.Contracts.Consultations;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>
/// What Scheduling knows of a consultation request. Its opening and its end may arrive in either order; once it has ended nothing is held for it.
/// </summary>
internal sealed class SlotRequest
{
    public required Guid RequestId { get; init; }
    public required Guid PatientId { get; init; }
    public DateTimeOffset? RequestedAt { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Only a patient flagged for reassessment is given priority, once, while the request is open.</summary>
    public bool TakeUp(ConsultationRequested requested)
    {
        if (RequestedAt is not null) return false;
        RequestedAt = requested.RequestedAt;
        return ClosedAt is null && requested.Kind == ConsultationKinds.Reassessment;
    }

    public void Close(DateTimeOffset at) => ClosedAt ??= at;
}
