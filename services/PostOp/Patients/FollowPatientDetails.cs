using FbssFollowUp.Contracts.Consultations;
using MassTransit;

namespace FbssFollowUp.PostOp.Patients;

/// <summary>Follows a change of a patient's details; it may arrive before the registration.</summary>
internal sealed class FollowPatientDetailsConsumer(PatientCopy copy) : IConsumer<PatientDetailsChanged>
{
    public Task Consume(ConsumeContext<PatientDetailsChanged> context) =>
        copy.KeepAsync(context.Message.PatientId, context.Message.Revision, context.Message.Contact, context.CancellationToken);
}
