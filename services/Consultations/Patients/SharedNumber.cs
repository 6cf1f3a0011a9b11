using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Patients;

/// <summary>What follows from a patient's number being another's too: the number's opt-out holds for both, and staff are told.</summary>
internal static class SharedNumber
{
    /// <returns>The notices for whoever typed the number.</returns>
    public static async Task<IReadOnlyList<string>> TakeUpAsync(ConsultationsDbContext db, Patient patient, CancellationToken cancellationToken)
    {
        if (patient.Details.Phone is not { } phone) return [];
        var others = await db.Patients.AsNoTracking().Where(p => p.Details.Phone == phone && p.Id != patient.Id).ToListAsync(cancellationToken);
        foreach (var other in others) patient.ShareNumberOf(other);
        return NoticesFor(patient, others);
    }

    private static string[] NoticesFor(Patient patient, List<Patient> others) =>
        others.Any(o => o.IsSamePerson(patient.Details.GivenName, patient.Details.FamilyName, patient.BirthDate))
            ? [DetailsNotices.PhoneShared, DetailsNotices.MaybeRegisteredTwice]
            : others.Count > 0 ? [DetailsNotices.PhoneShared] : [];
}
