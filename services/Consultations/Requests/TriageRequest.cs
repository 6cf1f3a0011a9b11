using FbssFollowUp.Contracts.PostOp;
using MassTransit;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>A surgeon took the case on: its request is triaged.</summary>
internal sealed class TriageRequestConsumer(ConsultationsDbContext db) : IConsumer<ReassessmentAcknowledged>
{
    public async Task Consume(ConsumeContext<ReassessmentAcknowledged> context)
    {
        var acknowledged = context.Message;
        var at = acknowledged.AcknowledgedAt;
        var request = await RequestOfCase.FindOrOpenAsync(db, acknowledged.CaseId, acknowledged.PatientId, at, context.CancellationToken);
        if (request.Triage(at) == RequestStep.Taken) await db.SaveChangesAsync(context.CancellationToken);
    }
}
