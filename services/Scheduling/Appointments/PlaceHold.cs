using FbssFollowUp.Scheduling.Calendars;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>What is to be held, and for whom.</summary>
internal sealed record WantedHold(Guid PatientId, Guid? RequestId, AppointmentType Type, Clinician Clinician, Slot Slot, DateTimeOffset Until);

/// <summary>Puts a hold into the transaction under way, unless the slot is taken.</summary>
internal static class PlaceHold
{
    /// <returns>The hold, to be saved by the caller, or null if the slot is taken.</returns>
    public static async Task<Hold?> TryAsync(SchedulingDbContext db, WantedHold wanted, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var taken = wanted.Type.Shape.Taken(wanted.Slot);
        if (await TakeTime.TryAsync(db, wanted.Clinician.StaffId, taken, wanted.Until, now, cancellationToken) is not { } takenId) return null;
        return db.Holds.Add(new Hold
        {
            Id = Guid.CreateVersion7(now),
            RequestId = wanted.RequestId,
            PatientId = wanted.PatientId,
            ClinicianId = wanted.Clinician.StaffId,
            ClinicianCode = wanted.Clinician.Code,
            AppointmentType = wanted.Type.Code,
            StartsAt = wanted.Slot.StartsAt,
            EndsAt = wanted.Slot.EndsAt,
            TakenId = takenId,
            HeldUntil = wanted.Until
        }).Entity;
    }
}
