using FbssFollowUp.Consultations.Patients;
using FbssFollowUp.Contracts.Consultations;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>Who a requester may be among the patients known.</summary>
/// <param name="Same">The one patient with that name, birth date and phone.</param>
/// <param name="Alike">Those a person must look at, when it is not one and the same.</param>
internal sealed record KnownApplicant(Patient? Same, IReadOnlyList<Patient> Alike)
{
    /// <summary>Two patients who are the same, or one who has died, are nothing to decide without a person.</summary>
    public static KnownApplicant Among(IEnumerable<Patient> known, StatedPerson stated)
    {
        var alike = known.Where(p => p.Silence?.What != PatientEntryKinds.Merged)
            .Select(patient => (patient, likeness: PersonLikeness.Of(patient, stated)))
            .Where(found => found.likeness != Likeness.Different).ToList();
        return alike.Where(found => found.likeness == Likeness.Same).ToList() is [var same] && same.patient.Silence?.What != PatientEntryKinds.Died
            ? new(same.patient, [])
            : new(null, [.. alike.Select(found => found.patient)]);
    }
}

internal static class ApplicantSearch
{
    /// <summary>Two forms of one person at the same moment make one patient. Always birth date, then phone: two callers never wait for each other.</summary>
    public static async Task LockApplicantAsync(this ConsultationsDbContext db, RequestForm form, CancellationToken cancellationToken)
    {
        foreach (var key in new[] { $"born {form.Command.BirthDate:O}", $"phone {form.Details.Phone}" })
            await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({key}, 0))", cancellationToken);
    }

    /// <summary>Whoever is alike has the birth date or the phone: two of the three must agree.</summary>
    public static Task<List<Patient>> CandidatesAsync(this ConsultationsDbContext db, RequestForm form, CancellationToken cancellationToken) => db.Patients
        .Where(p => p.BirthDate == form.Command.BirthDate || p.Details.Phone == form.Details.Phone)
        .OrderBy(p => p.RegisteredAt).ToListAsync(cancellationToken);
}
