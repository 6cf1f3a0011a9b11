using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Messaging;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>Lists consultation requests, newest first.</summary>
internal sealed class ListRequestsConsumer(ConsultationsDbContext db) : IConsumer<ListRequests>
{
    private const int MostAtOnce = 500;

    public async Task Consume(ConsumeContext<ListRequests> context)
    {
        if (Staff.Includes(context.Actor())) await context.RespondAsync(await ListAsync(context.Message, context.CancellationToken));
        else await context.RespondAsync(RequestRefusals.NotAllowed);
    }

    private async Task<RequestList> ListAsync(ListRequests question, CancellationToken cancellationToken)
    {
        var requests = db.Requests.AsNoTracking();
        if (question.PatientId is { } patientId) requests = requests.Where(r => r.PatientId == patientId);
        if (question.OpenOnly) requests = requests.Where(r => !RequestStates.Ended.Contains(r.State));
        var newest = await requests
            .OrderByDescending(r => r.RequestedAt).ThenByDescending(r => r.Id)
            .Take(Math.Clamp(question.Take, 1, MostAtOnce))
            .ToListAsync(cancellationToken);
        return new RequestList([.. newest.Select(ToSummary)]);
    }

    private static RequestSummary ToSummary(ConsultationRequest request) => new(
        request.Id, request.PatientId, request.Kind, request.State, request.SurgeonCode, request.RequestedAt, request.StateSince, request.HeldSlots);
}
