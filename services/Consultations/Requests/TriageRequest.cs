using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Messaging;
using MassTransit;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>Somebody looked at a request and takes it on.</summary>
internal sealed class TriageRequestConsumer(RequestSteps steps) : IConsumer<TriageRequest>
{
    public async Task Consume(ConsumeContext<TriageRequest> context)
    {
        var surgeon = string.IsNullOrWhiteSpace(context.Message.SurgeonCode) ? null : context.Message.SurgeonCode.Trim();
        await context.RespondAsync(await steps.TakeAsync(
            context.Message.RequestId, context.Actor(), surgeon, (request, now) => StepTaken.Of(request.Triage(surgeon, now), request), context.CancellationToken));
    }
}
