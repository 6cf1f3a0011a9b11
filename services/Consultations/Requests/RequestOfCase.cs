using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>The one request of a reassessment case, opened by whichever fact about the case arrives first.</summary>
internal static class RequestOfCase
{
    public static async Task<ConsultationRequest> FindOrOpenAsync(
        ConsultationsDbContext db, Guid caseId, Guid patientId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var known = await db.Requests.SingleOrDefaultAsync(r => r.CaseId == caseId, cancellationToken);
        return known ?? db.Requests.Add(ConsultationRequest.ForCase(caseId, patientId, at)).Entity;
    }
}
