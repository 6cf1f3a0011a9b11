using FbssFollowUp.Contracts.Consultations;
using MassTransit;

namespace FbssFollowUp.PostOp.Patients;

/// <summary>Takes up a patient registered in Consultations, and the surgeries that waited for them.</summary>
internal sealed class LearnPatientConsumer(PatientCopy copy) : IConsumer<PatientRegistered>
{
    public Task Consume(ConsumeContext<PatientRegistered> context) =>
        copy.KeepAsync(context.Message.PatientId, context.Message.Revision, context.Message.Contact, context.CancellationToken);
}
