using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Scheduling.Calendars;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>A slot kept for a patient until an instant, for a request or because a person keeps it. What makes it theirs is its <see cref="TakenTime"/>.</summary>
internal sealed class Hold
{
    public required Guid Id { get; init; }
    public required Guid? RequestId { get; init; }
    public required Guid PatientId { get; init; }
    public required Guid ClinicianId { get; init; }
    public required string ClinicianCode { get; init; }
    public required string AppointmentType { get; init; }
    public required DateTimeOffset StartsAt { get; init; }
    public required DateTimeOffset EndsAt { get; init; }
    public required Guid TakenId { get; init; }
    public required DateTimeOffset HeldUntil { get; init; }
    public Guid? OfferId { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    public Slot Slot => new(StartsAt, EndsAt);

    public bool IsLive(DateTimeOffset now) => EndedAt is null && HeldUntil > now;

    public void Offer(Guid offerId) => OfferId = offerId;

    public void End(DateTimeOffset at) => EndedAt ??= at;

    public HeldSlot ToHeldSlot(TimeZoneInfo zone) => new(Id, ClinicianCode, StartsAt, EndsAt, zone.Id, HeldUntil);

    public CalendarHold ToCalendarHold() =>
        new(Id, PatientId, RequestId, ClinicianCode, AppointmentType, StartsAt, EndsAt, HeldUntil, OfferId is not null);
}
