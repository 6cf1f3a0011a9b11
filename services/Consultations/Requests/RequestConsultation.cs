using FbssFollowUp.Consultations.Patients;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>Takes a request from the public form. Whoever asks learns the same thing, known here or not, and changes nobody's details.</summary>
internal sealed class RequestConsultationConsumer(ConsultationsDbContext db, Clock clock, PracticeSettings practice) : IConsumer<RequestConsultation>
{
    public async Task Consume(ConsumeContext<RequestConsultation> context)
    {
        var now = new Moment(clock.UtcNow, practice.Zone);
        var form = RequestForm.Read(context.Message, now.At);
        await context.RespondAsync(form.Refusal ?? await TakeAsync(form, now, context.CancellationToken));
    }

    private async Task<object> TakeAsync(RequestForm form, Moment now, CancellationToken cancellationToken)
    {
        await db.LockApplicantAsync(form, cancellationToken);
        if (await db.Requests.AsNoTracking().SingleOrDefaultAsync(r => r.FormId == form.Command.FormId, cancellationToken) is { } before)
            return before.FormHash == form.Hash ? new Accepted(before.Id, []) : RequestRefusals.FormSentAlready;
        var found = KnownApplicant.Among(await db.CandidatesAsync(form, cancellationToken), form.Stated);
        var patient = found.Same ?? await RegisterAsync(form, now, cancellationToken);
        var request = db.Requests.Add(ConsultationRequest.FromForm(form, patient.Id, found.Alike.Select(p => p.Id), now)).Entity;
        db.MeetWhoSilencesThem(patient);
        db.RequestRecords.AddRange(RequestRecord.ChecklistOf(request.Id, form.Command.Records));
        db.RequestEntries.Add(RequestEntry.Of(request.Id, request.State, RequestEntrySteps.System, "", now.At));
        Tell(request, patient, now);
        await db.SaveChangesAsync(cancellationToken);
        return new Accepted(request.Id, []);
    }

    private void Tell(ConsultationRequest request, Patient patient, Moment now)
    {
        if (request.Announce(null, now.At) == RequestStep.Taken)
            db.Enqueue(new ConsultationRequested(request.Id, request.PatientId, request.Kind, request.SurgeonCode, request.RequestedAt));
        if (RequestMessages.Arrived(request, patient) is { } message) db.Enqueue(message);
    }

    private async Task<Patient> RegisterAsync(RequestForm form, Moment now, CancellationToken cancellationToken)
    {
        var patient = Patient.FromRequest(form.Command.BirthDate, form.Details, now.At);
        await SharedNumber.TakeUpAsync(db, patient, cancellationToken);
        db.Patients.Add(patient);
        db.Enqueue(new PatientRegistered(patient.Id, patient.Revision, patient.ToContact(), now.At));
        return patient;
    }
}
