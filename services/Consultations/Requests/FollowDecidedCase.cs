using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>
/// The case is decided: its request is offered to the patient, or ends without an appointment and lets its held slots go. A case that is decided again
/// after its request has ended is offered in another one.
/// </summary>
internal sealed class FollowDecidedCaseConsumer(ConsultationsDbContext db, PracticeSettings practice) : IConsumer<ReassessmentDecided>
{
    public async Task Consume(ConsumeContext<ReassessmentDecided> context)
    {
        var decided = context.Message;
        var at = new Moment(decided.DecidedAt, practice.Zone);
        var request = await RequestOfCase.FindOrOpenAsync(db, decided.CaseId, decided.PatientId, at, context.CancellationToken);
        if (decided.NeedsAppointment && request.IsDecidedAnew(at.At))
            request = await AnotherAsync(request, decided.CaseId, at, context.CancellationToken);
        if (request.Decide(at.At) == RequestStep.NotFromHere) return;
        if (!decided.NeedsAppointment && request.Decline(at) == RequestStep.Taken)
            db.RequestEntries.Add(RequestEntry.Of(request.Id, request.State, RequestEntrySteps.System, "", at.At));
        db.TellWhatFollows(request, at.At);
        await db.SaveChangesAsync(context.CancellationToken);
    }

    private async Task<ConsultationRequest> AnotherAsync(ConsultationRequest ended, Guid caseId, Moment at, CancellationToken cancellationToken)
    {
        var request = await RequestOfCase.OpenAsync(db, caseId, ended.PatientId, at, cancellationToken);
        if (request.Announce(ended.SurgeonCode, at.At) == RequestStep.Taken)
            db.Enqueue(new ConsultationRequested(request.Id, request.PatientId, request.Kind, request.SurgeonCode, request.RequestedAt));
        return request;
    }
}
