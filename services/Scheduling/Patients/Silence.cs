using FbssFollowUp.Scheduling.Appointments;
using FbssFollowUp.Scheduling.Offers;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Patients;

/// <summary>Nothing is kept for a patient who is to be left in peace, and nobody answers an offer in their name.</summary>
internal static class Silence
{
    public static async Task LetGoAsync(SchedulingDbContext db, Guid patientId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var held = await db.Holds.Where(h => h.PatientId == patientId && h.EndedAt == null).ToListAsync(cancellationToken);
        await EndHolds.EndAsync(db, held, now, cancellationToken);
        foreach (var request in held.Select(h => h.RequestId).OfType<Guid>().Distinct()) db.Enqueue(EndHolds.Nothing(request, patientId, now));
        foreach (var offer in await db.Offers.Where(o => o.PatientId == patientId && o.Outcome == null).ToListAsync(cancellationToken)) offer.End(Offer.Withdrawn, now);
        foreach (var wish in await db.Wishes.Where(w => w.PatientId == patientId && w.SettledAt == null).ToListAsync(cancellationToken)) wish.Settle("", "The patient is to be left in peace.", now);
    }
}
