using FbssFollowUp.Contracts.Scheduling;
using MassTransit;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>The patient was seen: the request is done.</summary>
internal sealed class FollowCompletionConsumer(FollowAppointment follow) : IConsumer<AppointmentCompleted>
{
    public Task Consume(ConsumeContext<AppointmentCompleted> context) => follow.RunAsync(
        context.Message.RequestId, context.Message.AppointmentId, AppointmentStates.Completed, context.Message.At.ToUniversalTime(), context.CancellationToken);
}
