using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>Lists consultation requests: open ones by their clock, all at once newest first.</summary>
internal sealed class ListRequestsConsumer(ConsultationsDbContext db, Clock clock) : IConsumer<ListRequests>
{
    private const int MostAtOnce = 500;

    public async Task Consume(ConsumeContext<ListRequests> context)
    {
        if (Staff.Includes(context.Actor())) await context.RespondAsync(await ListAsync(context.Message, context.CancellationToken));
        else await context.RespondAsync(RequestRefusals.NotAllowed);
    }

    private async Task<RequestList> ListAsync(ListRequests question, CancellationToken cancellationToken)
    {
        var requests = Matching(question);
        var ordered = question.OpenOnly
            ? requests.OrderBy(r => r.StepDueAt == null).ThenBy(r => r.StepDueAt).ThenBy(r => r.Id)
            : requests.OrderByDescending(r => r.RequestedAt).ThenByDescending(r => r.Id);
        var listed = await ordered.Take(Math.Clamp(question.Take, 1, MostAtOnce)).ToListAsync(cancellationToken);
        return new RequestList([.. listed.Select(r => r.ToSummary(clock.UtcNow))]);
    }

    private IQueryable<ConsultationRequest> Matching(ListRequests question)
    {
        var requests = db.Requests.AsNoTracking();
        if (question.PatientId is { } patientId) requests = requests.Where(r => r.PatientId == patientId);
        if (question.OpenOnly) requests = requests.Where(r => !RequestStates.Ended.Contains(r.State));
        if (question.State is { } state) requests = requests.Where(r => r.State == state);
        if (question.Kind is { } kind) requests = requests.Where(r => r.Kind == kind);
        return question.Reference is { } reference ? requests.Where(r => r.Id.ToString().Replace("-", "").EndsWith(Digits(reference))) : requests;
    }

    private static string Digits(string reference) => string.Concat(reference.Where(char.IsAsciiHexDigit)).ToLowerInvariant() is { Length: > 0 } digits ? digits : "none";
}

internal static class RequestSummaries
{
    public static RequestSummary ToSummary(this ConsultationRequest request, DateTimeOffset now) => new(
        request.Id, request.PatientId, request.Kind, request.State, request.SurgeonCode, request.RequestedAt, request.StateSince, request.HeldSlots,
        request.StepDueAt, request.StepDueAt <= now, request.Urgency, request.IsUnsettled);
}
