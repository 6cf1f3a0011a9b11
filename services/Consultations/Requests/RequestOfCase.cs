using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>
/// The newest request of a reassessment case, opened by whichever fact about the case arrives first, and another when a case is decided again; for a silent
/// patient it has ended at once.
/// </summary>
internal static class RequestOfCase
{
    public static async Task<ConsultationRequest> FindOrOpenAsync(
        ConsultationsDbContext db, Guid caseId, Guid patientId, Moment at, CancellationToken cancellationToken) =>
        await db.Requests.Where(r => r.CaseId == caseId).OrderByDescending(r => r.RequestedAt).ThenByDescending(r => r.Id).FirstOrDefaultAsync(cancellationToken)
        ?? await OpenAsync(db, caseId, patientId, at, cancellationToken);

    public static async Task<ConsultationRequest> OpenAsync(
        ConsultationsDbContext db, Guid caseId, Guid patientId, Moment at, CancellationToken cancellationToken)
    {
        var request = db.Requests.Add(ConsultationRequest.ForCase(caseId, patientId, at)).Entity;
        db.RequestRecords.AddRange(RequestRecord.ChecklistOf(request.Id, []));
        var patient = await db.Patients.SingleAsync(p => p.Id == patientId, cancellationToken);
        if (patient.IsSilent) request.Withdraw(at);
        db.MeetWhoSilencesThem(patient);
        db.RequestEntries.Add(RequestEntry.Of(request.Id, request.State, RequestEntrySteps.System, "", at.At));
        return request;
    }
}
