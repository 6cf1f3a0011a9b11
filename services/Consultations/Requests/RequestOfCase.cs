using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>The one request of a reassessment case, opened by whichever fact about the case arrives first; for a silent patient it has ended at once.</summary>
internal static class RequestOfCase
{
    public static async Task<ConsultationRequest> FindOrOpenAsync(
        ConsultationsDbContext db, Guid caseId, Guid patientId, Moment at, CancellationToken cancellationToken)
    {
        var known = await db.Requests.SingleOrDefaultAsync(r => r.CaseId == caseId, cancellationToken);
        if (known is not null) return known;
        var request = db.Requests.Add(ConsultationRequest.ForCase(caseId, patientId, at)).Entity;
        db.RequestRecords.AddRange(RequestRecord.ChecklistOf(request.Id, []));
        var patient = await db.Patients.SingleAsync(p => p.Id == patientId, cancellationToken);
        if (patient.IsSilent) request.Withdraw(at);
        db.RequestEntries.Add(RequestEntry.Of(request.Id, request.State, RequestEntrySteps.System, "", at.At));
        return request;
    }
}
