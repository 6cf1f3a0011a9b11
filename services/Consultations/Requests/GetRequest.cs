using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Entry = FbssFollowUp.Contracts.Consultations.RequestEntry;
using Record = FbssFollowUp.Contracts.Consultations.RequestRecord;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>Shows one request with everything about it.</summary>
internal sealed class GetRequestConsumer(ConsultationsDbContext db, Clock clock) : IConsumer<GetRequest>
{
    public async Task Consume(ConsumeContext<GetRequest> context)
    {
        var answer = !Staff.Includes(context.Actor()) ? RequestRefusals.NotAllowed
            : await db.Requests.AsNoTracking().SingleOrDefaultAsync(r => r.Id == context.Message.RequestId, context.CancellationToken) is { } request
                ? await ShowAsync(request, context.CancellationToken) : (object)RequestRefusals.RequestUnknown;
        await context.RespondAsync(answer);
    }

    private async Task<RequestDetails> ShowAsync(ConsultationRequest request, CancellationToken cancellationToken)
    {
        Guid[] people = [request.PatientId, .. request.LookAlikes];
        var patients = await db.Patients.AsNoTracking().Where(p => people.Contains(p.Id)).ToListAsync(cancellationToken);
        var records = await db.RequestRecords.AsNoTracking().Where(r => r.RequestId == request.Id).ToListAsync(cancellationToken);
        var entries = await db.RequestEntries.AsNoTracking().Where(e => e.RequestId == request.Id).OrderBy(e => e.Number).ToListAsync(cancellationToken);
        return new(
            request.ToSummary(clock.UtcNow), patients.Single(p => p.Id == request.PatientId).ToCard(), request.Stated, request.RedFlags,
            [.. RecordCodes.All.Select(code => Line(code, records))], [.. patients.Where(p => p.Id != request.PatientId).Select(p => p.ToCard())],
            [.. entries.Select(e => new Entry(e.At, e.Step, e.ByName, e.Note))], request.NextReminderAt);
    }

    /// <summary>Requests older than the checklist have none.</summary>
    private static Record Line(string code, List<RequestRecord> records) =>
        records.SingleOrDefault(r => r.Record == code) is { } line ? new(code, line.PatientHas, line.AskedAt, line.ReceivedAt) : new(code, false, null, null);
}
