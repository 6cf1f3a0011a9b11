using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>Opens a request of kind reassessment for a flagged patient; a case flagged again has its request already.</summary>
internal sealed class OpenReassessmentRequestConsumer(ConsultationsDbContext db, PracticeSettings practice) : IConsumer<ReassessmentFlagged>
{
    public async Task Consume(ConsumeContext<ReassessmentFlagged> context)
    {
        var flagged = context.Message;
        var at = new Moment(flagged.FlaggedAt, practice.Zone);
        var request = await RequestOfCase.FindOrOpenAsync(db, flagged.CaseId, flagged.PatientId, at, context.CancellationToken);
        if (request.Announce(flagged.SurgeonCode, flagged.FlaggedAt) == RequestStep.Taken)
        {
            db.Enqueue(new ConsultationRequested(request.Id, request.PatientId, request.Kind, request.SurgeonCode, request.RequestedAt));
            db.TellWhatFollows(request, flagged.FlaggedAt);
        }
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
