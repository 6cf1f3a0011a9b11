using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.PostOp;
using MassTransit;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>The case is decided: its request is ready to be scheduled, or ends without an appointment and lets its held slots go.</summary>
internal sealed class DecideRequestConsumer(ConsultationsDbContext db) : IConsumer<ReassessmentDecided>
{
    public async Task Consume(ConsumeContext<ReassessmentDecided> context)
    {
        var decided = context.Message;
        var request = await RequestOfCase.FindOrOpenAsync(db, decided.CaseId, decided.PatientId, decided.DecidedAt, context.CancellationToken);
        var step = decided.NeedsAppointment ? request.MakeReady(decided.DecidedAt) : request.Decline(decided.DecidedAt);
        if (step == RequestStep.NotFromHere) return;
        if (request.HasEnded) db.Enqueue(new ConsultationClosed(request.Id, request.PatientId, request.State, decided.DecidedAt));
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
