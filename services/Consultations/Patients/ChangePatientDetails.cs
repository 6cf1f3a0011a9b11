using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Patients;

/// <summary>Replaces a patient's details, if nobody else did since the sender looked.</summary>
internal sealed class ChangePatientDetailsConsumer(ConsultationsDbContext db, Clock clock) : IConsumer<ChangePatientDetails>
{
    public async Task Consume(ConsumeContext<ChangePatientDetails> context)
    {
        var command = context.Message;
        var patient = await db.Patients.SingleOrDefaultAsync(p => p.Id == command.PatientId, context.CancellationToken);
        var verdict = DetailsCheck.Of(PatientDetails.In(command), clock.UtcNow);
        var refusal = RefusalOf(command, context.Actor(), patient) ?? verdict.Refusal;
        await context.RespondAsync(refusal ?? (object)await ChangeAsync(patient!, verdict, context.CancellationToken));
    }

    private static Refused? RefusalOf(ChangePatientDetails command, Actor actor, Patient? patient) =>
        !Staff.Includes(actor) ? PatientRefusals.NotAllowed
        : patient is null ? PatientRefusals.PatientUnknown
        : patient.Revision != command.Revision ? PatientRefusals.ChangedMeanwhile
        : null;

    private async Task<Accepted> ChangeAsync(Patient patient, DetailsVerdict verdict, CancellationToken cancellationToken)
    {
        if (patient.Details == verdict.Details) return new Accepted(patient.Id, verdict.Notices);
        patient.ChangeDetails(verdict.Details, clock.UtcNow);
        var notices = verdict.Notices.Concat(await SharedNumber.TakeUpAsync(db, patient, cancellationToken));
        db.Enqueue(new PatientDetailsChanged(patient.Id, patient.Revision, patient.ToContact(), patient.ChangedAt));
        await db.SaveChangesAsync(cancellationToken);
        return new Accepted(patient.Id, [.. notices]);
    }
}
