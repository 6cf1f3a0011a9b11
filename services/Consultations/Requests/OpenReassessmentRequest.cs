using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.PostOp;
using MassTransit;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>Opens a request of kind reassessment for a flagged patient; a case flagged again has its request already.</summary>
internal sealed class OpenReassessmentRequestConsumer(ConsultationsDbContext db) : IConsumer<ReassessmentFlagged>
{
    public async Task Consume(ConsumeContext<ReassessmentFlagged> context)
    {
        var flagged = context.Message;
        var request = await RequestOfCase.FindOrOpenAsync(db, flagged.CaseId, flagged.PatientId, flagged.FlaggedAt, context.CancellationToken);
        if (request.Announce(flagged.SurgeonCode, flagged.FlaggedAt) == RequestStep.NotFromHere) return;
        db.Enqueue(new ConsultationRequested(request.Id, request.PatientId, request.Kind, request.SurgeonCode, request.RequestedAt));
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
