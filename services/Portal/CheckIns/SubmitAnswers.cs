using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.Portal.Pages;
using FbssFollowUp.Portal.Visits;
using Microsoft.AspNetCore.Antiforgery;

namespace FbssFollowUp.Portal.CheckIns;

/// <summary>Hands a patient's answers over, and thanks only for what was answered.</summary>
internal sealed class SubmitAnswers(Requests requests, Tickets tickets, Thanks thanks, IAntiforgery antiforgery, Visit visit)
{
    public const string TicketField = "ticket";
    public const string GoField = "go";
    public const string Later = "later";

    public async Task<IResult> SubmitAsync(HttpContext context, string token)
    {
        if (LinkToken.Hash(token) is not { } hash) return NoticePages.LinkUnknown(visit);
        var step = int.TryParse(context.Request.Query["step"], out var number) ? number : (int?)null;
        if (!context.Request.HasFormContentType) return await OpenLink.OpenAsync(token, step, requests, tickets, visit, context.RequestAborted);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        visit.Answers = Answers.From(form);
        visit.Danger = visit.Answers.RedFlags.Count > 0;
        if (tickets.Read(form[TicketField], hash) is not { } ticket || !await antiforgery.IsRequestValidAsync(context))
            return await AskAgainAsync(hash, context.RequestAborted);
        visit.Language = ticket.Form.Language;
        visit.StepNumber = Step.At(ticket.Form, step) is null ? null : step;
        if (form[GoField] == Later) return await SaveAsync(ticket, _ => NoticePages.Saved(visit));
        var isLast = visit.StepNumber is null || visit.StepNumber == Step.Of(ticket.Form).Count;
        visit.Problems = [.. visit.Answers.ProblemsWith(ticket.Form).Where(p => isLast || Step.At(ticket.Form, step)!.Concerns(p))];
        if (visit.Problems.Count == 0 && !isLast) return await SaveAsync(ticket, _ => Results.LocalRedirect($"/c/{token}?step={step + 1}"));
        if (isLast) visit.StepNumber = null;
        return visit.Problems.Count > 0
            ? OpenLink.Show(visit, tickets, ticket, StatusCodes.Status422UnprocessableEntity)
            : await SendAsync(context, token, ticket);
    }

    /// <summary>Kept as chosen so far; nothing chosen is nothing to keep.</summary>
    private async Task<IResult> SaveAsync(Ticket ticket, Func<Visit, IResult> then)
    {
        if (visit.Answers.IsEmpty) return then(visit);
        Actor patient = new(ticket.LinkHash, Roles.Patient, "");
        var save = visit.Answers.ToProgress(ticket.LinkHash, ticket.Form);
        return await requests.CommandAsync(save, SubmissionId.OfSaving(ticket, visit.Answers), patient, default) switch
        {
            Outcome<Accepted>.Answered => then(visit),
            Outcome<Accepted>.Refused(var refusal) => NoticePages.Of(refusal, visit),
            _ => ShowAgain(ticket, visit.Words.NotSentYet, StatusCodes.Status503ServiceUnavailable)
        };
    }

    // Not cancelled when the patient closes the page: what was sent is to be known.
    private async Task<IResult> SendAsync(HttpContext context, string token, Ticket ticket)
    {
        Actor patient = new(ticket.LinkHash, Roles.Patient, "");
        visit.StandingToken = visit.Danger ? null : ticket.StandingToken;
        var submit = visit.Answers.ToCommand(ticket.LinkHash, ticket.Form) with { StandingLinkHash = visit.StandingToken is { } standing ? LinkToken.Hash(standing) : null };
        return await requests.CommandAsync(submit, SubmissionId.Of(ticket, visit.Answers), patient, default) switch
        {
            Outcome<Accepted>.Answered => thanks.Redirect(context, token, visit),
            Outcome<Accepted>.Refused(var refusal) => NoticePages.Of(refusal, visit),
            _ => ShowAgain(ticket, visit.Words.NotSentYet, StatusCodes.Status503ServiceUnavailable)
        };
    }

    /// <summary>The form was not ours, was another patient's, or is older than our keys: the same answers in a fresh one, to be sent by a person.</summary>
    private async Task<IResult> AskAgainAsync(string hash, CancellationToken cancellationToken) => await OpenLink.AskAsync(requests, hash, cancellationToken) switch
    {
        Outcome<CheckInForm>.Answered(var form) => ShowAgain(Tickets.Make(hash, form with { Saved = null }), visit.Words.SendAgain, StatusCodes.Status400BadRequest),
        Outcome<CheckInForm>.Refused(var refusal) => NoticePages.Of(refusal, visit),
        _ => NoticePages.Away(visit)
    };

    private IResult ShowAgain(Ticket ticket, string alert, int status)
    {
        visit.Language = ticket.Form.Language;
        visit.Alert = alert;
        return OpenLink.Show(visit, tickets, ticket, status);
    }
}

internal static class SubmitAnswersEndpoint
{
    // The forgery check is made by hand, so that a form too old to pass comes back with what was typed.
    public static void MapSubmitAnswers(this IEndpointRouteBuilder app) => app.MapPost("/c/{token}", (HttpContext context, string token) =>
        ActivatorUtilities.CreateInstance<SubmitAnswers>(context.RequestServices).SubmitAsync(context, token)).DisableAntiforgery();
}
