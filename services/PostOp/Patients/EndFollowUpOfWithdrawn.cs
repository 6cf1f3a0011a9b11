using FbssFollowUp.Contracts.Consultations;
using MassTransit;

namespace FbssFollowUp.PostOp.Patients;

/// <summary>Ends the follow-up of a patient who wants no more messages.</summary>
internal sealed class EndFollowUpOfWithdrawnConsumer(EndFollowUp end) : IConsumer<PatientWithdrew>
{
    public Task Consume(ConsumeContext<PatientWithdrew> context) =>
        end.RunAsync(context.Message.PatientId, context.Message.At.ToUniversalTime(), forGood: false, context.CancellationToken);
}
