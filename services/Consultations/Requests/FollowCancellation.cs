using FbssFollowUp.Contracts.Scheduling;
using MassTransit;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>The appointment of a request was cancelled: another is to be made.</summary>
internal sealed class FollowCancellationConsumer(FollowAppointment follow) : IConsumer<AppointmentCancelled>
{
    public Task Consume(ConsumeContext<AppointmentCancelled> context) => follow.RunAsync(
        context.Message.RequestId, context.Message.AppointmentId, AppointmentStates.Cancelled, context.Message.At.ToUniversalTime(), context.CancellationToken);
}
