using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>The case is decided: its request is offered to the patient, or ends without an appointment and lets its held slots go.</summary>
internal sealed class FollowDecidedCaseConsumer(ConsultationsDbContext db, PracticeSettings practice) : IConsumer<ReassessmentDecided>
{
    public async Task Consume(ConsumeContext<ReassessmentDecided> context)
    {
        var decided = context.Message;
        var at = new Moment(decided.DecidedAt, practice.Zone);
        var request = await RequestOfCase.FindOrOpenAsync(db, decided.CaseId, decided.PatientId, at, context.CancellationToken);
        if (decided.NeedsAppointment) request.Decide(at.At);
        else if (request.Decline(at) == RequestStep.NotFromHere) return;
        if (request.HasEnded) db.RequestEntries.Add(RequestEntry.Of(request.Id, request.State, RequestEntrySteps.System, "", at.At));
        db.TellWhatFollows(request, at.At);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
