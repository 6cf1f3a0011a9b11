using FbssFollowUp.Contracts.Scheduling;
using MassTransit;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>The patient did not come: another appointment is to be made.</summary>
internal sealed class FollowMissConsumer(FollowAppointment follow) : IConsumer<AppointmentMissed>
{
    public Task Consume(ConsumeContext<AppointmentMissed> context) => follow.RunAsync(
        context.Message.RequestId, context.Message.AppointmentId, AppointmentStates.Missed, context.Message.At.ToUniversalTime(), context.CancellationToken);
}
