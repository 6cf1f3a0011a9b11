using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Messaging;
using MassTransit;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>Ends a request the patient does not want any more.</summary>
internal sealed class WithdrawRequestConsumer(RequestSteps steps) : IConsumer<WithdrawRequest>
{
    public async Task Consume(ConsumeContext<WithdrawRequest> context) => await context.RespondAsync(await steps.TakeAsync(
        context.Message.RequestId, context.Actor(), context.Message.Reason,
        (request, now) => StepTaken.Of(request.Withdraw(now), request), context.CancellationToken));
}
