using FbssFollowUp.Consultations.Patients;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Messaging;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>A person says whether a requester is one of the known patients they look like; from then on Scheduling knows of the request.</summary>
internal sealed class SettleDuplicateConsumer(ConsultationsDbContext db, RequestSteps steps) : IConsumer<SettleDuplicate>
{
    public async Task Consume(ConsumeContext<SettleDuplicate> context)
    {
        var (requestId, same) = context.Message;
        await context.RespondAsync(await steps.TakeAsync(
            requestId, context.Actor(), "", (request, now) => SettleAsync(request, same, context.Actor(), now, context.CancellationToken), context.CancellationToken));
    }

    private async Task<StepTaken> SettleAsync(ConsultationRequest request, Guid? same, Actor by, Moment now, CancellationToken cancellationToken)
    {
        if (!request.IsUnsettled || request.HasEnded) return StepTaken.Refused(RequestRefusals.NotNow);
        if (same is { } known && !request.LookAlikes.Contains(known)) return StepTaken.Refused(RequestRefusals.NotALookAlike);
        if (same is { } patient && await MergeAsync(request, patient, by, now, cancellationToken) is { } refusal) return StepTaken.Refused(refusal);
        request.Settle();
        if (request.Announce(null, now.At) == RequestStep.Taken)
            db.Enqueue(new ConsultationRequested(request.Id, request.PatientId, request.Kind, request.SurgeonCode, request.RequestedAt));
        return new StepTaken(same is null ? RequestEntrySteps.KeptApart : RequestEntrySteps.Merged);
    }

    /// <summary>Whoever the form made a patient of is that known patient: everything asked for moves over, the made one falls silent.</summary>
    private async Task<Refused?> MergeAsync(ConsultationRequest request, Guid known, Actor by, Moment now, CancellationToken cancellationToken)
    {
        var made = await db.Patients.SingleAsync(p => p.Id == request.PatientId, cancellationToken);
        var theirs = await db.Requests.Where(r => r.PatientId == made.Id).ToListAsync(cancellationToken);
        if (theirs.Any(r => !r.HasEnded && r.AnnouncedAt is not null)) return RequestRefusals.MergeTooLate;
        theirs.ForEach(r => r.PatientId = known);
        made.FallSilent(PatientEntryKinds.Merged, by, known.ToString(), now.At);
        db.PatientEntries.Add(PatientEntryRow.Of(made.Id, PatientEntryKinds.Merged, by, known.ToString(), now.At));
        db.Enqueue(new PatientWithdrew(made.Id, now.At));
        return null;
    }
}
