using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Patients;

/// <summary>Registers a patient once: the same record number with the same person is answered with the patient there already is.</summary>
internal sealed class RegisterPatientConsumer(ConsultationsDbContext db, Clock clock) : IConsumer<RegisterPatient>
{
    public async Task Consume(ConsumeContext<RegisterPatient> context)
    {
        var checkedCommand = RegistrationCheck.Of(context.Message, context.Actor(), clock.UtcNow);
        if (checkedCommand.Refusal is not null) await context.RespondAsync(checkedCommand.Refusal);
        else await RegisterAsync(checkedCommand, context);
    }

    private async Task RegisterAsync(RegistrationVerdict registration, ConsumeContext<RegisterPatient> context)
    {
        var known = await db.Patients.SingleOrDefaultAsync(p => p.RecordNumber == registration.RecordNumber, context.CancellationToken);
        object answer =
            known is null ? await AddAsync(registration, context)
            : !known.IsSamePerson(registration.Details.GivenName, registration.Details.FamilyName, context.Message.BirthDate) ? PatientRefusals.RecordNumberTaken
            : new Accepted(known.Id, known.Details == registration.Details ? [] : [DetailsNotices.DetailsDiffer]);
        await context.RespondAsync(answer);
    }

    private async Task<Accepted> AddAsync(RegistrationVerdict registration, ConsumeContext<RegisterPatient> context)
    {
        var patient = Patient.Register(registration.RecordNumber, context.Message.BirthDate, registration.Details, clock.UtcNow);
        var notices = registration.Notices.Concat(await SharedNumber.TakeUpAsync(db, patient, context.CancellationToken));
        db.Patients.Add(patient);
        db.Enqueue(new PatientRegistered(patient.Id, patient.Revision, patient.ToContact(), patient.RegisteredAt));
        await db.SaveChangesAsync(context.CancellationToken);
        return new Accepted(patient.Id, [.. notices]);
    }
}
