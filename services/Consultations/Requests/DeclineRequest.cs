using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Messaging;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>Ends a request the practice cannot help with, and tells the patient so, without the reason.</summary>
internal sealed class DeclineRequestConsumer(ConsultationsDbContext db, RequestSteps steps) : IConsumer<DeclineRequest>
{
    public async Task Consume(ConsumeContext<DeclineRequest> context)
    {
        var reason = context.Message.Reason;
        await context.RespondAsync(string.IsNullOrWhiteSpace(reason) ? RequestRefusals.ReasonMissing : await steps.TakeAsync(
            context.Message.RequestId, context.Actor(), reason, (request, now) => DeclineAsync(request, now, context.CancellationToken), context.CancellationToken));
    }

    private async Task<StepTaken> DeclineAsync(ConsultationRequest request, Moment now, CancellationToken cancellationToken)
    {
        if (request.Decline(now) == RequestStep.NotFromHere) return StepTaken.Refused(RequestRefusals.NotNow);
        var patient = await db.Patients.SingleAsync(p => p.Id == request.PatientId, cancellationToken);
        if (RequestMessages.Declined(request, patient) is { } message) db.Enqueue(message);
        return new StepTaken(request.State);
    }
}
