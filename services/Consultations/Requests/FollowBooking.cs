using FbssFollowUp.Contracts.Scheduling;
using MassTransit;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>An appointment was made for a request.</summary>
internal sealed class FollowBookingConsumer(FollowAppointment follow) : IConsumer<AppointmentBooked>
{
    public Task Consume(ConsumeContext<AppointmentBooked> context) => follow.RunAsync(
        context.Message.RequestId, context.Message.AppointmentId, AppointmentStates.Booked, context.Message.At.ToUniversalTime(), context.CancellationToken);
}
