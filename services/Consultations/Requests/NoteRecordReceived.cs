using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Messaging;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>Ticks a record off, or takes the tick back; the reminders stop when nothing asked for is missing.</summary>
internal sealed class NoteRecordReceivedConsumer(ConsultationsDbContext db, RequestSteps steps) : IConsumer<NoteRecordReceived>
{
    public async Task Consume(ConsumeContext<NoteRecordReceived> context)
    {
        var note = context.Message;
        await context.RespondAsync(!RecordCodes.All.Contains(note.Record) ? RequestRefusals.RecordUnknown : await steps.TakeAsync(
            note.RequestId, context.Actor(), note.Record, (request, now) => TickAsync(request, note, now, context.CancellationToken), context.CancellationToken));
    }

    private async Task<StepTaken> TickAsync(ConsultationRequest request, NoteRecordReceived note, Moment now, CancellationToken cancellationToken)
    {
        if (request.HasEnded) return StepTaken.Refused(RequestRefusals.NotNow);
        var records = await db.RequestRecords.Where(r => r.RequestId == request.Id).ToListAsync(cancellationToken);
        records.Single(r => r.Record == note.Record).Tick(note.Received, now.At);
        request.AwaitRecords(records.Any(r => r.IsMissing), now.At);
        return new StepTaken(note.Received ? RequestEntrySteps.RecordReceived : RequestEntrySteps.RecordMissing);
    }
}
