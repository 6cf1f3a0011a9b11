using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Messaging;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>Lets a request be booked once a surgeon can review it, or somebody answers for doing without the records.</summary>
internal sealed class MarkRequestReadyConsumer(ConsultationsDbContext db, RequestSteps steps) : IConsumer<MarkRequestReady>
{
    public async Task Consume(ConsumeContext<MarkRequestReady> context)
    {
        var (requestId, overrideReason) = context.Message;
        await context.RespondAsync(await steps.TakeAsync(
            requestId, context.Actor(), overrideReason, (request, now) => MarkAsync(request, context.Actor(), overrideReason, now, context.CancellationToken),
            context.CancellationToken));
    }

    private async Task<StepTaken> MarkAsync(ConsultationRequest request, Actor by, string? overrideReason, Moment now, CancellationToken cancellationToken)
    {
        var records = await db.RequestRecords.AsNoTracking().Where(r => r.RequestId == request.Id).ToListAsync(cancellationToken);
        var complete = RecordsForReview.AreHere(records);
        if (request.IsUnsettled) return StepTaken.Refused(RequestRefusals.LookAlikesOpen);
        if (!complete && RefusalOfOverride(by, overrideReason) is { } refusal) return StepTaken.Refused(refusal);
        if (request.MakeReady(now) == RequestStep.NotFromHere) return StepTaken.Refused(RequestRefusals.NotNow);
        if (!complete) db.RequestEntries.Add(RequestEntry.Of(request.Id, RequestEntrySteps.RecordsOverridden, by, overrideReason!.Trim(), now.At));
        return new StepTaken(request.State, Note: "");
    }

    private static Refused? RefusalOfOverride(Actor by, string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? RequestRefusals.RecordsMissing
        : by.Role is Roles.Surgeon or Roles.Administrator ? null
        : RequestRefusals.OverrideNotAllowed;
}
