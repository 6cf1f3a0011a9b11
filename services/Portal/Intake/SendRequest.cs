using System.Security.Cryptography;
using System.Text.Json;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Portal.Pages.Request;
using FbssFollowUp.Portal.Visits;
using FbssFollowUp.ServiceDefaults;
using Microsoft.AspNetCore.Antiforgery;
using Bus = FbssFollowUp.Messaging.Requests;

namespace FbssFollowUp.Portal.Intake;

/// <summary>Hands a request over, and thanks only for what was taken. Whatever keeps it from being sent, it comes back as it was typed.</summary>
internal sealed class SendRequest(Bus bus, RequestThanks thanks, RequestLimit limit, IAntiforgery antiforgery, Clock clock, RequestVisit request, Visit visit)
{
    public async Task<IResult> SendAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType) return OpenRequest.Open(context, request, visit);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        visit.Choose(form["lang"]);
        request.Typed = RequestFields.From(form);
        request.Problems = [.. RequestCheck.OfScreen(request.Typed)];
        if (request.Problems.Count > 0) return request.Show<ScreenPage>(StatusCodes.Status422UnprocessableEntity);
        request.Problems = [.. RequestCheck.OfDetails(request.Typed, DateOnly.FromDateTime(clock.UtcNow.UtcDateTime).AddDays(1))];
        if (request.Problems.Count > 0) return ShowAgain(StatusCodes.Status422UnprocessableEntity, null);
        if (!await antiforgery.IsRequestValidAsync(context)) return ShowAgain(StatusCodes.Status400BadRequest, request.Words.SendAgain);
        if (!limit.HasRoom(context.Connection.RemoteIpAddress)) return ShowAgain(StatusCodes.Status429TooManyRequests, request.Words.TooMany);
        return await HandOverAsync(context);
    }

    // Not cancelled when the page is closed: what was sent is to be known.
    private async Task<IResult> HandOverAsync(HttpContext context)
    {
        var command = request.Typed.ToCommand(visit.Language);
        switch (await bus.CommandAsync(command, CommandIdOf(command), new Actor(command.FormId.ToString(), Roles.Patient, ""), default))
        {
            case Messaging.Outcome<Accepted>.Answered(var accepted):
                limit.Count(context.Connection.RemoteIpAddress);
                return thanks.Redirect(context, accepted.Id, request, visit);
            case Messaging.Outcome<Accepted>.Refused(var refusal): return Refused(refusal);
            default: return ShowAgain(StatusCodes.Status503ServiceUnavailable, request.Words.NotSentYet);
        }
    }

    private IResult Refused(Refused refusal)
    {
        if (RequestProblems.Of(refusal.Code) is { } problem) request.Problems = [problem];
        return ShowAgain(
            StatusCodes.Status422UnprocessableEntity,
            request.Problems.Count > 0 ? null : refusal.Code == "form-sent-already" ? request.Words.SentAlready : request.Words.NotTaken);
    }

    private IResult ShowAgain(int status, string? alert) => request.Show<DetailsPage>(status, alert);

    /// <summary>The same form with the same words is the same command; with other words it is another one, which its owner refuses once the first was taken.</summary>
    private static Guid CommandIdOf(RequestConsultation command) => new(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(command)).AsSpan(0, 16));
}

internal static class SendRequestEndpoint
{
    // The forgery check is made by hand, so that a form too old to pass comes back with what was typed.
    public static void MapSendRequest(this IEndpointRouteBuilder app) => app.MapPost("/request/details", (Delegate)SendAsync).DisableAntiforgery();

    private static Task<IResult> SendAsync(HttpContext context) => ActivatorUtilities.CreateInstance<SendRequest>(context.RequestServices).SendAsync(context);
}
