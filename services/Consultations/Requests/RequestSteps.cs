using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>What every order about a request has in common: staff only, a request that exists, the step kept with who took it, one commit.</summary>
internal sealed class RequestSteps(ConsultationsDbContext db, Clock clock, PracticeSettings practice)
{
    public const int LongestNote = 1000;

    /// <param name="requestId">The request.</param>
    /// <param name="by">Who orders it.</param>
    /// <param name="note">What they wrote.</param>
    /// <param name="take">Moves the request, or says why not; what it enqueues and adds is saved with it.</param>
    /// <returns>The answer to the order.</returns>
    public async Task<object> TakeAsync(
        Guid requestId, Actor by, string? note, Func<ConsultationRequest, Moment, Task<StepTaken>> take, CancellationToken cancellationToken)
    {
        if (!Staff.Includes(by)) return RequestRefusals.NotAllowed;
        if (note?.Length > LongestNote) return RequestRefusals.TooLong;
        if (await db.Requests.SingleOrDefaultAsync(r => r.Id == requestId, cancellationToken) is not { } request) return RequestRefusals.RequestUnknown;
        var now = new Moment(clock.UtcNow, practice.Zone);
        var taken = await take(request, now);
        if (taken.Refusal is { } refusal) return refusal;
        db.RequestEntries.Add(RequestEntry.Of(request.Id, taken.Step, by, taken.Note ?? note?.Trim() ?? "", now.At));
        db.TellWhatFollows(request, now.At);
        await db.SaveChangesAsync(cancellationToken);
        return new Accepted(request.Id, []);
    }

    public Task<object> TakeAsync(
        Guid requestId, Actor by, string? note, Func<ConsultationRequest, Moment, StepTaken> take, CancellationToken cancellationToken) =>
        TakeAsync(requestId, by, note, (request, now) => Task.FromResult(take(request, now)), cancellationToken);
}

/// <summary>What an order came to: the code of the step for the history, or a refusal.</summary>
internal sealed record StepTaken(string Step, Refused? Refusal = null, string? Note = null)
{
    public static StepTaken Refused(Refused refusal) => new("", refusal);

    public static StepTaken Of(RequestStep step, ConsultationRequest request) =>
        step == RequestStep.Taken ? new(request.State) : Refused(RequestRefusals.NotNow);
}

/// <summary>What others are told when a request has moved.</summary>
internal static class RequestFacts
{
    public static void TellWhatFollows(this ConsultationsDbContext db, ConsultationRequest request, DateTimeOffset at)
    {
        if (request.HasEnded && request.StateSince == at) db.Enqueue(new ConsultationClosed(request.Id, request.PatientId, request.State, at));
        if (request.TellsReady(at)) db.Enqueue(new ConsultationReady(request.Id, request.PatientId, request.Kind, request.SurgeonCode, at));
    }
}
