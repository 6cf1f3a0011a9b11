using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>Keeps with the request that a surgeon took its case on; the request was ready from the start.</summary>
internal sealed class FollowAcknowledgedCaseConsumer(ConsultationsDbContext db, PracticeSettings practice) : IConsumer<ReassessmentAcknowledged>
{
    public async Task Consume(ConsumeContext<ReassessmentAcknowledged> context)
    {
        var acknowledged = context.Message;
        var at = new Moment(acknowledged.AcknowledgedAt, practice.Zone);
        var request = await RequestOfCase.FindOrOpenAsync(db, acknowledged.CaseId, acknowledged.PatientId, at, context.CancellationToken);
        db.RequestEntries.Add(RequestEntry.Of(request.Id, RequestEntrySteps.CaseAcknowledged, RequestEntrySteps.System, "", at.At));
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
