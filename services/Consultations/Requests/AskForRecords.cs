using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Messaging;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>Asks the patient for records, and begins to remind them.</summary>
internal sealed class AskForRecordsConsumer(ConsultationsDbContext db, RequestSteps steps) : IConsumer<AskForRecords>
{
    public async Task Consume(ConsumeContext<AskForRecords> context)
    {
        var asked = context.Message.Records;
        var answer = asked.Except(RecordCodes.All).Any() ? RequestRefusals.RecordUnknown
            : asked.Count == 0 ? RequestRefusals.NoRecordNamed
            : await steps.TakeAsync(
                context.Message.RequestId, context.Actor(), string.Join(", ", asked.Distinct()),
                (request, now) => AskAsync(request, asked, now, context.CancellationToken), context.CancellationToken);
        await context.RespondAsync(answer);
    }

    private async Task<StepTaken> AskAsync(ConsultationRequest request, IReadOnlyList<string> asked, Moment now, CancellationToken cancellationToken)
    {
        if (request.RequestRecords(now) == RequestStep.NotFromHere) return StepTaken.Refused(RequestRefusals.NotNow);
        var records = await db.RequestRecords.Where(r => r.RequestId == request.Id).ToListAsync(cancellationToken);
        foreach (var record in records.Where(r => asked.Contains(r.Record))) record.Ask(now.At);
        request.AwaitRecords(records.Any(r => r.IsMissing), now.At);
        var patient = await db.Patients.SingleAsync(p => p.Id == request.PatientId, cancellationToken);
        if (RequestMessages.RecordsAsked(request, patient, records.Count(r => r.AskedAt is not null)) is { } message) db.Enqueue(message);
        return new StepTaken(request.State);
    }
}
