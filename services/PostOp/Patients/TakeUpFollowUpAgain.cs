using FbssFollowUp.Contracts.Consultations;
using MassTransit;

namespace FbssFollowUp.PostOp.Patients;

/// <summary>Goes on with the follow-up of a patient whose withdrawal was noted by mistake.</summary>
internal sealed class TakeUpFollowUpAgainConsumer(EndFollowUp end) : IConsumer<PatientReturned>
{
    public Task Consume(ConsumeContext<PatientReturned> context) =>
        end.TakeBackAsync(context.Message.PatientId, context.Message.At.ToUniversalTime(), context.CancellationToken);
}
