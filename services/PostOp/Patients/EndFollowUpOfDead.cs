using FbssFollowUp.Contracts.Consultations;
using MassTransit;

namespace FbssFollowUp.PostOp.Patients;

/// <summary>Ends the follow-up of a patient who has died.</summary>
internal sealed class EndFollowUpOfDeadConsumer(EndFollowUp end) : IConsumer<PatientDied>
{
    public Task Consume(ConsumeContext<PatientDied> context) =>
        end.RunAsync(context.Message.PatientId, context.Message.At.ToUniversalTime(), forGood: true, context.CancellationToken);
}
