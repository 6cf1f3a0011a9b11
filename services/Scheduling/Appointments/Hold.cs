using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Scheduling.Calendars;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>
/// A slot kept for a request. While it is live (not ended) the constraint <see cref="OnePerSlot"/> lets no other live hold of that clinician overlap it.
/// </summary>
internal sealed class Hold
{
    /// <summary>Name of the exclusion constraint that is the rule against double booking.</summary>
    public const string OnePerSlot = "holds_one_per_slot";

    public required Guid Id { get; init; }
    public required Guid RequestId { get; init; }
    public required Guid PatientId { get; init; }
    public required Guid ClinicianId { get; init; }
    public required string ClinicianCode { get; init; }
    public required DateTimeOffset StartsAt { get; init; }
    public required DateTimeOffset EndsAt { get; init; }
    public required DateTimeOffset HeldUntil { get; init; }
    public DateTimeOffset? EndedAt { get; private set; }

    public Slot Slot => new(StartsAt, EndsAt);

    public void End(DateTimeOffset at) => EndedAt ??= at;

    public HeldSlot ToHeldSlot(TimeZoneInfo zone) => new(Id, ClinicianCode, StartsAt, EndsAt, zone.Id, HeldUntil);
}
