using FbssFollowUp.Contracts;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Patients;

internal static class PatientForStaff
{
    /// <summary>Loads the patient for somebody of the practice.</summary>
    public static async Task<(Patient? Patient, Refused? Refusal)> PatientForAsync(
        this ConsultationsDbContext db, Guid patientId, Actor by, CancellationToken cancellationToken)
    {
        if (!Staff.Includes(by)) return (null, PatientRefusals.NotAllowed);
        var patient = await db.Patients.SingleOrDefaultAsync(p => p.Id == patientId, cancellationToken);
        return (patient, patient is null ? PatientRefusals.PatientUnknown : null);
    }
}
